// Sites and plots in the table. A plot's page is two items: the plot, and its canopy of four bits a cell.
import { Plot, type PlotId, Site, type SiteId } from '@ngo2/shared/sites/plot'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const plotEntity = 'plot'

export const StoredPlot = v.object({
  ...Plot.entries,
  site: v.pick(Site, ['id', 'name', 'place', 'example']),
})
export type StoredPlot = v.InferOutput<typeof StoredPlot>

export function parsePlot(item: Item): StoredPlot {
  return v.parse(StoredPlot, item)
}

export async function findSite(table: Table, id: SiteId): Promise<Site | undefined> {
  const item = await table.get(siteKey(id))
  return item && v.parse(Site, item)
}

export async function addSiteIfFree(table: Table, site: Site): Promise<boolean> {
  const written = await table.write({ put: { ...siteKey(site.id), entity: 'site', ...site }, when: 'free' })
  return written.done
}

/** All sites; there are tens of them, not thousands. */
export async function listSites(table: Table): Promise<Site[]> {
  const { items } = await table.query({ pk: 'SITES' })
  return items.map((item) => v.parse(Site, item))
}

export async function findPlot(table: Table, id: PlotId): Promise<StoredPlot | undefined> {
  const item = await table.get(plotKey(id))
  return item && parsePlot(item)
}

/** Plots of a site by number. */
export async function listPlots(table: Table, siteId: SiteId): Promise<StoredPlot[]> {
  const { items } = await table.query({ pk: `SITE#${siteId}`, prefix: 'PLOT#' })
  const ids = items.map((item) => v.parse(Listed, item).plotId)
  const plots = await table.getAll(ids.map(plotKey))
  return plots.filter((item) => item !== undefined).map(parsePlot)
}

const Listed = v.object({ plotId: Plot.entries.id })

/** Adds it unless the id or its number in the site is taken; says which. */
export async function addPlotIfFree(
  table: Table,
  plot: StoredPlot,
): Promise<'added' | 'idTaken' | 'numberTaken'> {
  const written = await table.write(
    { put: { ...plotKey(plot.id), entity: plotEntity, ...plot }, when: 'free' },
    { put: { ...listedKey(plot.siteId, plot.number), entity: 'listedPlot', plotId: plot.id }, when: 'free' },
  )
  if (written.done) return 'added'
  return written.blocked.includes(0) ? 'idTaken' : 'numberTaken'
}

/** The write that shows a survey on the plot's page. */
export function surveyShownOn(plot: StoredPlot, survey: Plot['survey']): Write {
  return { change: plotKey(plot.id), set: { survey }, when: { survey: plot.survey } }
}

const siteKey = (id: SiteId) => ({ pk: 'SITES', sk: id })
const plotKey = (id: PlotId) => ({ pk: `PLOT#${id}`, sk: 'PLOT' })
const listedKey = (siteId: SiteId, number: number) => ({
  pk: `SITE#${siteId}`,
  sk: `PLOT#${String(number).padStart(4, '0')}`,
})

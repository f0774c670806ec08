// Opening sites and plots, recording what surveys found, and reading them.
import { isDeepStrictEqual } from 'node:util'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { toMapPoint } from '@ngo2/shared/maths/map-point'
import type * as contract from '@ngo2/shared/sites/contract'
import { cellsOf, type PlotId } from '@ngo2/shared/sites/plot'
import { mayRecord } from '@ngo2/shared/sites/rules'
import { summaryOf } from '@ngo2/shared/sites/survey'
import { findOrganisation } from '../organisations'
import { placeTable } from '../places'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findCanopy } from './canopy-repository'
import {
  addPlotIfFree,
  addSiteIfFree,
  findPlot,
  findSite,
  listPlots,
  listSites,
  type StoredPlot,
  surveyShownOn,
} from './repository'
import { findSurvey, surveyWrite } from './survey-repository'

export const open: Action<typeof contract.openSite> = async (app, { siteId: id, county, ...form }) => {
  const place = (await placeTable()).placeOf(county)
  if (place === undefined)
    throw new AppError('sites.unknown_county', 'no such division code', { field: 'county' })
  if ((await findOrganisation(app.table, form.organisationId)) === undefined) {
    throw new AppError('resource.missing', 'there is no such organisation', { field: 'organisationId' })
  }
  const site = { ...form, id, place, centre: toMapPoint(form.centre) }
  if (await addSiteIfFree(app.table, site)) return site
  const standing = await findSite(app.table, id)
  if (isDeepStrictEqual(standing, site)) return site
  throw new AppError('resource.conflict', 'this id belongs to another site')
}

export const openPlotOfSite: Action<typeof contract.openPlot> = async (app, { plotId: id, ...form }) => {
  const site = await findSite(app.table, form.siteId)
  if (site === undefined) throw new AppError('resource.missing', 'there is no such site', { field: 'siteId' })
  const { name, place, example } = site
  const plot: StoredPlot = { ...form, id, site: { id: site.id, name, place, example } }
  const added = await addPlotIfFree(app.table, plot)
  if (added === 'added') return plot
  const standing = await findPlot(app.table, id)
  if (
    standing !== undefined &&
    isDeepStrictEqual({ ...standing, survey: undefined }, { ...plot, survey: undefined })
  ) {
    return standing
  }
  if (added === 'numberTaken') {
    throw new AppError('sites.number_taken', 'the site has a plot of this number', { field: 'number' })
  }
  throw new AppError('resource.conflict', 'this id belongs to another plot')
}

export const survey: Action<typeof contract.recordSurvey> = async (
  app,
  { plotId, surveyId: id, ...found },
) => {
  const plot = await existingPlot(app, plotId)
  const decision = mayRecord(plot, found, beijingDay(app.now()))
  if (!decision.ok) {
    const field = decision.refusal === 'sites.day_ahead' ? 'measuredOn' : 'samples'
    throw new AppError(decision.refusal, 'this cannot be a survey of this plot', { field })
  }
  const record = { id, ...found }
  const newer = plot.survey === undefined || plot.survey.measuredOn <= record.measuredOn
  const shown = newer ? [surveyShownOn(plot, summaryOf(record))] : []
  const written = await app.table.write(surveyWrite(plotId, record), ...shown)
  if (written.done) return record
  const standing = await findSurvey(app.table, plotId, record)
  if (isDeepStrictEqual(standing, record)) return record
  throw new AppError('resource.conflict', 'another survey was recorded meanwhile')
}

export async function listAll(app: App) {
  const sites = await listSites(app.table)
  return {
    sites: await Promise.all(
      sites.map(async (site) => ({ ...site, plots: await listPlots(app.table, site.id) })),
    ),
  }
}

export async function readPlotPage(app: App, { plotId }: InputOf<typeof contract.readPlot>) {
  const [plot, found] = await Promise.all([existingPlot(app, plotId), findCanopy(app.table, plotId, 0)])
  const cells = found.length > 0 ? found : new Uint8Array(Math.ceil(cellsOf(plot) / 2))
  return { plot, site: plot.site, canopy: Buffer.from(cells).toString('base64') }
}

async function existingPlot(app: App, id: PlotId): Promise<StoredPlot> {
  const plot = await findPlot(app.table, id)
  if (plot === undefined) throw new AppError('resource.missing', 'there is no such plot')
  return plot
}

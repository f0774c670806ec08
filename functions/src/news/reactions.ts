// How facts become news.

import type { NewsItem } from '@ngo2/shared/news/item'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { PlotId } from '@ngo2/shared/sites/plot'
import { summaryOf } from '@ngo2/shared/sites/survey'
import * as v from 'valibot'
import { parseOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { findPlot, findSite, parsePlot, parseSurvey, type StoredPlot } from '../sites'
import { parsePublication } from '../snapshots'
import { addNews, setLatestNews } from './repository'

/** An import of hundreds is not hundreds of news. */
export async function tellOrganisation(app: App, { item }: Fact): Promise<void> {
  const { id, name, example, registeredAt, imported } = parseOrganisation(item)
  if (imported) return
  const organisation = { id, name, example }
  await tell(app, { is: 'organisationRegistered', id, at: registeredAt, organisation }, id)
}

export async function tellPublication(app: App, { item }: Fact): Promise<void> {
  const { runId, publishedAt, organisations } = parsePublication(item)
  await tell(app, { is: 'rankingPublished', id: runId, at: publishedAt, runId, organisations })
}

export async function tellPlot(app: App, { item, at }: Fact): Promise<void> {
  const plot = parsePlot(item)
  const organisationId = await organisationOf(app, plot)
  if (organisationId === undefined) return
  const news = {
    is: 'plotOpened' as const,
    id: plot.id,
    at: at.toISOString(),
    plot: shown(plot),
    organisationId,
  }
  await tell(app, news, organisationId)
}

export async function tellSurvey(app: App, { item, at }: Fact): Promise<void> {
  const survey = parseSurvey(item)
  const plot = await findPlot(app.table, v.parse(PlotId, survey.plotId))
  const organisationId = plot && (await organisationOf(app, plot))
  if (plot === undefined || organisationId === undefined) return
  const told = {
    id: survey.id,
    at: at.toISOString(),
    plot: shown(plot),
    organisationId,
    ...summaryOf(survey),
  }
  await tell(app, { is: 'plotMeasured', ...told }, organisationId)
}

async function tell(app: App, news: NewsItem, about?: OrganisationId): Promise<void> {
  await addNews(app.table, news)
  if (about !== undefined) await setLatestNews(app.table, about, news)
}

async function organisationOf(app: App, plot: StoredPlot): Promise<OrganisationId | undefined> {
  return (await findSite(app.table, plot.siteId))?.organisationId
}

function shown({ id, number, site }: StoredPlot) {
  return { id, number, site: site.name }
}

// How the stream keeps canopies in step with surveys and seats.
import { withSeats, withSurvey } from '@ngo2/shared/sites/canopy'
import { cellsOf, PlotId } from '@ngo2/shared/sites/plot'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { foldCanopy } from './canopy-repository'
import { findPlot } from './repository'
import { parseSurvey } from './survey-repository'

/** Shows a survey on the canopy, unless a newer one is shown already. */
export async function foldSurvey(app: App, { item }: Fact): Promise<void> {
  const survey = parseSurvey(item)
  const plotId = v.parse(PlotId, survey.plotId)
  const plot = await findPlot(app.table, plotId)
  if (plot === undefined || (plot.survey !== undefined && plot.survey.measuredOn > survey.measuredOn)) return
  await foldCanopy(app.table, plotId, cellsOf(plot), (canopy) => withSurvey(canopy, survey.samples))
}

/** Shows a seat as taken or free. */
export async function foldSeat(app: App, plotId: PlotId, cell: number, taken: boolean): Promise<void> {
  const plot = await findPlot(app.table, plotId)
  if (plot === undefined) return
  await foldCanopy(app.table, plotId, cellsOf(plot), (canopy) => withSeats(canopy, [cell], taken))
}

// The door of sites: what other features may use of it.
import * as contract from '@ngo2/shared/sites/contract'
import { openRoute, route } from '../platform/route'
import { listAll, open, openPlotOfSite, readPlotPage, survey } from './actions'

export const siteRoutes = [
  route(contract.openSite, open),
  route(contract.openPlot, openPlotOfSite),
  route(contract.recordSurvey, survey),
  openRoute(contract.listSites, listAll),
  openRoute(contract.readPlot, readPlotPage),
]

export { foldSeat, foldSurvey } from './fold'
export { findPlot, findSite, parsePlot, plotEntity, type StoredPlot } from './repository'
export { parseSurvey, surveyEntity } from './survey-repository'

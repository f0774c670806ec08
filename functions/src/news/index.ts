// The door of news: it listens, and is read.
import { listNews } from '@ngo2/shared/news/contract'
import { openRoute } from '../platform/route'
import { listNewsPage } from './repository'

export const newsRoutes = [openRoute(listNews, (app, { cursor }) => listNewsPage(app.table, cursor))]

export { tellOrganisation, tellPlot, tellPublication, tellSurvey } from './reactions'
export { findLatestNews, latestNewsEntity } from './repository'

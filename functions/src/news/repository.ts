// News in the table: one list for everybody, newest first, and the latest line of each organisation.
import { NewsItem } from '@ngo2/shared/news/item'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'

export const latestNewsEntity = 'latestNews'

/** A screen shows five or so, and an item costs a phone up to one kilobyte when it is drawn. */
const pageSize = 15

/** Under the item's own moment and id, so that telling it twice is telling it once. */
export async function addNews(table: Table, news: NewsItem): Promise<void> {
  await table.write({ put: { pk: 'NEWS', sk: `${news.at}#${news.id}`, entity: 'news', ...news } })
}

/** Keeps the newer of two latest lines. */
export async function setLatestNews(
  table: Table,
  organisationId: OrganisationId,
  news: NewsItem,
): Promise<void> {
  const standing = await findLatestNews(table, organisationId)
  if (standing !== undefined && standing.at > news.at) return
  await table.write({ put: { ...latestKey(organisationId), entity: latestNewsEntity, ...news } })
}

export async function findLatestNews(
  table: Table,
  organisationId: OrganisationId,
): Promise<NewsItem | undefined> {
  const item = await table.get(latestKey(organisationId))
  return item && parse(item)
}

export function listNewsPage(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: 'NEWS', newestFirst: true, limit: pageSize, cursor }, parse)
}

function parse(item: Item): NewsItem {
  return v.parse(NewsItem, item)
}

const latestKey = (organisationId: OrganisationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: 'LATEST_NEWS',
})

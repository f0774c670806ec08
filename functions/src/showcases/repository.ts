// Showcases in the table: one item in the organisation, a copy by address for the open web, and a list of addresses.
import { createHash } from 'node:crypto'
import { EvidenceItem } from '@ngo2/shared/evidence/item'
import { NewsItem } from '@ngo2/shared/news/item'
import { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Slug } from '@ngo2/shared/organisations/slug'
import { Showcase } from '@ngo2/shared/showcases/showcase'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const showcaseEntity = 'showcase'

/** What the level is computed from whenever somebody reads it. */
const Facts = v.object({
  spans: v.array(
    v.object({ item: EvidenceItem, from: v.string(), until: v.string(), quarter: v.optional(v.string()) }),
  ),
  registered: v.boolean(),
})

const Stored = v.object({ showcase: Showcase, facts: Facts, slug: v.optional(Slug) })
export type StoredShowcase = v.InferOutput<typeof Stored>

export async function findShowcase(
  table: Table,
  id: OrganisationId,
  consistent?: 'consistent',
): Promise<StoredShowcase | undefined> {
  const item = await table.get(showcaseKey(id), consistent)
  return item && v.parse(Stored, item)
}

/** What the open web shows under an address: all of an organisation, or the line a closed one leaves. */
const OnTheWeb = v.variant('is', [
  v.object({
    is: v.literal('open'),
    organisation: Organisation,
    showcase: Showcase,
    facts: Facts,
    news: v.optional(NewsItem),
  }),
  v.object({
    is: v.literal('closed'),
    organisation: v.pick(Organisation, ['id', 'name', 'example']),
    closedAt: v.string(),
  }),
])
export type OnTheWeb = v.InferOutput<typeof OnTheWeb>
export type OpenOnTheWeb = Extract<OnTheWeb, { is: 'open' }>

export async function findOnTheWeb(table: Table, slug: Slug): Promise<OnTheWeb | undefined> {
  const item = await table.get(webKey(slug))
  return item && v.parse(OnTheWeb, item)
}

/** Puts all of it in place of what was there, and takes the copy under the former address away. */
export async function setShowcase(table: Table, shown: OpenOnTheWeb, before?: Slug): Promise<void> {
  const { organisation, showcase, facts } = shown
  const { id, slug, example } = organisation
  const stored = { showcase, facts, ...(slug !== undefined && { slug }) }
  const copy: Write[] =
    slug === undefined ? [] : [{ put: { ...webKey(slug), entity: 'webShowcase', ...shown } }]
  const listed: Write[] = slug === undefined || example ? [] : [listingOf(organisation, slug)]
  await table.write(
    { put: { ...showcaseKey(id), entity: showcaseEntity, ...stored } },
    ...copy,
    ...listed,
    ...(before === undefined || before === slug ? [] : removalOf(before)),
  )
}

/** Leaves one line on the web, and nothing else anywhere. */
export async function setClosed(
  table: Table,
  { id, name, example, slug }: Pick<Organisation, 'id' | 'name' | 'example' | 'slug'>,
  closedAt: string,
): Promise<void> {
  const line = { is: 'closed', organisation: { id, name, example }, closedAt }
  await table.write(
    { remove: showcaseKey(id) },
    ...(slug === undefined
      ? []
      : [
          { put: { ...webKey(slug), entity: 'webShowcase', ...line } },
          { remove: { pk: listOf(slug), sk: slug } },
        ]),
  )
}

/** The organisation whose partition an item lies in. */
export function organisationOf({ pk }: Item): OrganisationId {
  return v.parse(OrganisationId, pk.slice('ORGANISATION#'.length))
}

/** Lists the addresses are spread over, so that each stays below 5,000 with 100,000 organisations. */
export const addressLists = 32

const Listed = v.object({ slug: Slug, at: v.string() })
export type Listed = v.InferOutput<typeof Listed>

/** All addresses of one list, 0 to `addressLists` − 1, with the moment something last changed. */
export function listAddresses(table: Table, list: number): Promise<Listed[]> {
  return readAll(table, { pk: `ADDRESSES#${list}` }, (item) => v.parse(Listed, item))
}

const listingOf = ({ editedAt, registeredAt }: Organisation, slug: Slug): Write => ({
  put: { pk: listOf(slug), sk: slug, entity: 'listedAddress', slug, at: editedAt ?? registeredAt },
})
const removalOf = (slug: Slug): Write[] => [
  { remove: webKey(slug) },
  { remove: { pk: listOf(slug), sk: slug } },
]
const listOf = (slug: Slug) =>
  `ADDRESSES#${(createHash('sha1').update(slug).digest()[0] ?? 0) % addressLists}`
const showcaseKey = (id: OrganisationId) => ({ pk: `ORGANISATION#${id}`, sk: 'SHOWCASE' })
const webKey = (slug: Slug) => ({ pk: `SLUG#${slug}`, sk: 'SHOWCASE' })

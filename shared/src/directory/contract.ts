// What clients and server agree on about finding organisations and reading their page.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment, whole } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { Dimension } from '../evaluations/criterion'
import { Level, Reached } from '../evidence/level'
import { NewsItem } from '../news/item'
import { Cause, Organisation, OrganisationId } from '../organisations/organisation'
import { DivisionCode, Place } from '../organisations/place'
import { Standing } from '../ranking/standing'
import { Showcase } from '../showcases/showcase'

/** The published snapshot a standing is from, with the median of its peer set in each dimension. */
export const Publication = v.object({
  publishedAt: Moment,
  medians: v.object({ transparency: v.optional(v.number()), communication: v.optional(v.number()) }),
  peers: v.object({ transparency: v.number(), communication: v.number() }),
})
export type Publication = v.InferOutput<typeof Publication>

/** Projects an answer to a phone holds; the others are listed on a page of their own. */
export const projectsOnAPhone = 4

export const readOrganisationPage = endpoint({
  name: 'readOrganisationPage',
  summary: "An organisation's page: who they are, where they stand in both dimensions, what happened last.",
  method: 'GET',
  path: '/organisations/{organisationId}',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({
    organisation: Organisation,
    standings: v.object({ transparency: Standing, communication: Standing }),
    publication: v.optional(Publication),
    news: v.optional(NewsItem),
    /** Computed when it is read, exact to the day. */
    level: Reached,
    /** What everybody may see beside the page; at most `projectsOnAPhone` projects. */
    showcase: Showcase,
  }),
  refusals: ['resource.missing'],
})
export type OrganisationPage = v.InferOutput<(typeof readOrganisationPage)['output']>

export const DirectoryRow = v.object({
  id: OrganisationId,
  name: v.string(),
  example: v.boolean(),
  place: Place,
  causes: Organisation.entries.causes,
  standing: Standing,
  /** What its evidence has reached today; absent below the first level. */
  level: v.optional(Level),
})
export type DirectoryRow = v.InferOutput<typeof DirectoryRow>

export const listOrganisations = endpoint({
  name: 'listOrganisations',
  summary:
    'Organisations by section of one dimension, shuffled inside a section by the seed the reader chose at opening.',
  method: 'GET',
  path: '/organisations',
  audience: 'anyone',
  input: v.object({
    dimension: Dimension,
    /** Name, place or cause, in Chinese, English, pinyin or its initials. A word found nowhere is looked for with one slip of the finger. */
    q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
    /** A province, prefecture or county with everything inside it. */
    place: v.optional(DivisionCode),
    cause: v.optional(Cause),
    /** This level or a higher one, today. */
    level: v.optional(Level),
    /** Chosen anew at each opening, so that nobody is always first. */
    seed: whole(0, 999_999),
    cursor: v.optional(Cursor),
  }),
  output: v.object({
    ...pageOf(DirectoryRow).entries,
    publication: v.optional(Publication),
    /** How many organisations match, by section. */
    counts: v.object({ above: v.number(), across: v.number(), below: v.number(), collecting: v.number() }),
  }),
  refusals: [],
})

// Evaluations in the table: the current one under its organisation, every version under its author, and seats of her day.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Tie } from '@ngo2/shared/evaluations/criterion'
import { Evaluation, type EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { type DaySeat, seatWrite } from '../platform/day-seats'
import type { Item } from '../platform/item'
import { readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import { segmentOf } from './segment'

export const evaluationEntity = 'evaluation'

const Scores = v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(5)))

/** What the ranking needs beside the words: scores by criterion, and what is known of the author on that day. */
export const StoredEvaluation = v.object({
  ...Evaluation.entries,
  /** Files from outside do not say how their people know an organisation. */
  tie: v.optional(Tie),
  memberId: MemberId,
  scores: v.object({ transparency: Scores, communication: Scores }),
  /** 0 none, 1 phone, 2 real name, 3 institution. */
  level: v.number(),
  memberSince: v.string(),
  /** Keyed hash of the phone. */
  device: v.optional(v.string()),
  /** She came by a card this organisation's page was forwarded with. */
  byOwnLink: v.boolean(),
})
export type StoredEvaluation = v.InferOutput<typeof StoredEvaluation>

export function parseEvaluation(item: Item): StoredEvaluation {
  return v.parse(StoredEvaluation, item)
}

/** `heldUp`: the seat of her day, or the id, was taken meanwhile. */
export type GiveResult = 'given' | 'authorGone' | 'heldUp'

export interface Giving {
  readonly evaluation: StoredEvaluation
  readonly seat: DaySeat
  /** Holds all of it up where the author is gone. */
  readonly staying: Write
}

/** Stores it as the current one of its author. */
export async function give(table: Table, { evaluation, seat, staying }: Giving): Promise<GiveResult> {
  const { memberId, id, organisation } = evaluation
  const written = await table.write(
    { put: currentItem(evaluation) },
    { put: { ...versionKey(memberId, id), entity: 'evaluationVersion', ...evaluation }, when: 'free' },
    {
      put: {
        ...ownedKey(memberId, organisation.id),
        entity: 'ownedEvaluation',
        organisationId: organisation.id,
      },
    },
    seatWrite(seat),
    staying,
  )
  if (written.done) return 'given'
  return written.blocked.includes(4) ? 'authorGone' : 'heldUp'
}

/** The item of the current evaluation; the second index spreads all of them over the segments of a ranking run. */
function currentItem(evaluation: StoredEvaluation): Item {
  const { memberId, organisation } = evaluation
  return {
    ...currentKey(memberId, organisation.id),
    entity: evaluationEntity,
    gsi1pk: `EVALUATIONS#${segmentOf(organisation.id)}`,
    gsi1sk: `${organisation.id}#${memberId}`,
    ...evaluation,
  }
}

/** Writes evaluations that were given elsewhere, up to 100, in one transaction. */
export async function addOutsideEvaluations(
  table: Table,
  evaluations: readonly StoredEvaluation[],
): Promise<void> {
  await table.write(...evaluations.map((evaluation) => ({ put: currentItem(evaluation) })))
}

export async function findVersion(table: Table, memberId: MemberId, id: EvaluationId) {
  const item = await table.get(versionKey(memberId, id), 'consistent')
  return item && parseEvaluation(item)
}

export async function findCurrent(table: Table, memberId: MemberId, organisationId: OrganisationId) {
  const item = await table.get(currentKey(memberId, organisationId), 'consistent')
  return item && parseEvaluation(item)
}

export async function removeCurrent(
  table: Table,
  memberId: MemberId,
  organisationId: OrganisationId,
): Promise<void> {
  await table.write(
    { remove: currentKey(memberId, organisationId) },
    { remove: ownedKey(memberId, organisationId) },
  )
}

export async function listOwned(table: Table, memberId: MemberId, cursor: string | undefined) {
  const listing = { pk: `MEMBER#${memberId}`, prefix: 'EVALUATION#', newestFirst: true, limit: 20, cursor }
  const page = await readPage(table, listing, (item) => v.parse(Owned, item).organisationId)
  const items = await table.getAll(page.items.map((organisationId) => currentKey(memberId, organisationId)))
  return { ...page, items: items.filter((item) => item !== undefined).map(parseEvaluation) }
}

const Owned = v.object({ organisationId: OrganisationId })

/** Removes all a member ever said; says how many evaluations stood. Doing it twice is doing it once. */
export async function eraseEvaluations(table: Table, memberId: MemberId): Promise<number> {
  const pk = `MEMBER#${memberId}`
  let removed = 0
  for (;;) {
    // What was given a moment ago must be found, or it stands for ever.
    const { items } = await table.query({ pk, prefix: 'EVALUATION#', limit: 50, consistent: true })
    if (items.length === 0) break
    for (const item of items) await removeCurrent(table, memberId, v.parse(Owned, item).organisationId)
    removed += items.length
  }
  for (;;) {
    const { items } = await table.query({ pk, prefix: 'EVALUATION_VERSION#', limit: 25, consistent: true })
    if (items.length === 0) return removed
    await table.write(...items.map((item) => ({ remove: item })))
  }
}

const currentKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `EVALUATION#${memberId}`,
})
const versionKey = (memberId: MemberId, id: EvaluationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `EVALUATION_VERSION#${id}`,
})
const ownedKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `EVALUATION#${organisationId}`,
})

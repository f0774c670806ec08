// Evaluations in the table: the current one under its organisation, every version under its author, and seats of her day.
import { MemberId } from '@ngo2/shared/accounts/member'
import { Tie } from '@ngo2/shared/evaluations/criterion'
import { Evaluation, type EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { type DaySeat, seatWrite } from '../platform/day-seats'
import type { Item } from '../platform/item'
import { readAll } from '../platform/page'
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
  improve: v.optional(
    v.object({
      ...v.unwrap(Evaluation.entries.improve).entries,
      /** Its organisation asked for a check of these words: they stay, marked. */
      checking: v.optional(v.object({ since: v.string(), until: v.string() })),
    }),
  ),
  memberId: MemberId,
  scores: v.object({ transparency: Scores, communication: Scores }),
  /** 0 none, 1 phone, 2 real name, 3 institution. */
  level: v.number(),
  memberSince: v.string(),
  /** Keyed hash of the phone. */
  device: v.optional(v.string()),
  /** She came by a card this organisation's page was forwarded with. */
  byOwnLink: v.boolean(),
  /** Who wrote it down for somebody without a phone; `memberId` then stands for that person. */
  helper: v.optional(MemberId),
})
export type StoredEvaluation = v.InferOutput<typeof StoredEvaluation>

export function parseEvaluation(item: Item): StoredEvaluation {
  return v.parse(StoredEvaluation, item)
}

/** `heldUp`: the seat of her day, or the id, was taken meanwhile. `lotGone`: it was declined or over meanwhile. */
export type GiveResult = 'given' | 'authorGone' | 'lotGone' | 'heldUp'

export interface Giving {
  readonly evaluation: StoredEvaluation
  readonly seat: DaySeat
  /** Holds all of it up where the author is gone. */
  readonly staying: Write
  /** Takes the lot by which she was asked. */
  readonly lot: Write | undefined
  readonly writes: readonly Write[]
}

/** Whose it is to read and take back: its author's, or the helper's who wrote it down. */
export function ownerOf({ memberId, helper }: Pick<StoredEvaluation, 'memberId' | 'helper'>): MemberId {
  return helper ?? memberId
}

/** What its owner sees; only what was given in the app has an owner who looks. */
export function shown(evaluation: StoredEvaluation) {
  return { ...evaluation, tie: evaluation.tie ?? ('reader' as const) }
}

/** Stores it as the current one of its author. */
export async function give(table: Table, giving: Giving): Promise<GiveResult> {
  const { evaluation, seat, staying, lot, writes } = giving
  const { memberId, id, organisation, helper, improve } = evaluation
  const version = { ...versionKey(ownerOf(evaluation), id), entity: 'evaluationVersion', ...evaluation }
  const owned = { ...ownedKey(evaluation), entity: 'ownedEvaluation', organisationId: organisation.id }
  const words = { ...wordsKey(id), entity: 'evaluationWords', organisationId: organisation.id, memberId }
  const written = await table.write(
    { put: currentItem(evaluation) },
    { put: version, when: 'free' },
    { put: { ...owned, ...(helper && { evaluatorId: memberId }) } },
    seatWrite(seat),
    staying,
    ...(lot ? [lot] : []),
    ...(improve?.text === undefined ? [] : [{ put: words }]),
    ...writes,
  )
  if (written.done) return 'given'
  if (written.blocked.includes(4)) return 'authorGone'
  return lot !== undefined && written.blocked.includes(5) ? 'lotGone' : 'heldUp'
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

export async function removeCurrent(table: Table, place: Place): Promise<void> {
  await table.write(
    { remove: currentKey(place.memberId, place.organisation.id) },
    { remove: ownedKey(place) },
  )
}

/** All current evaluations of an organisation, in no order that means anything. */
export function listEvaluationsOf(table: Table, organisationId: OrganisationId): Promise<StoredEvaluation[]> {
  const query = { pk: `ORGANISATION#${organisationId}`, prefix: 'EVALUATION#', consistent: true }
  return readAll(table, query, parseEvaluation)
}

/** Gives the current one this mark, where it still is this very version. */
export function restoringOf({ memberId, organisation, id }: Place & Pick<StoredEvaluation, 'id'>): Write {
  return { change: currentKey(memberId, organisation.id), set: { restored: true }, when: { id } }
}

type ReadBy = Pick<NonNullable<StoredEvaluation['improve']>, 'state' | 'checking'>

/** The write that changes how words may be read, where this version still is the current one. */
export function settingWordsOf(evaluation: StoredEvaluation, readBy: ReadBy): Write {
  const { memberId, organisation, id, improve } = evaluation
  const { checking: _, ...said } = improve ?? {}
  return {
    change: currentKey(memberId, organisation.id),
    set: { improve: { ...said, ...readBy } },
    when: { id },
  }
}

const Words = v.object({ organisationId: OrganisationId, memberId: MemberId })

/** The evaluation with these words, while it is the current one of its author. */
export async function findByWords(table: Table, id: EvaluationId): Promise<StoredEvaluation | undefined> {
  const item = await table.get(wordsKey(id), 'consistent')
  if (item === undefined) return undefined
  const { organisationId, memberId } = v.parse(Words, item)
  const current = await findCurrent(table, memberId, organisationId)
  return current?.id === id ? current : undefined
}

interface Place {
  readonly memberId: MemberId
  readonly organisation: { readonly id: OrganisationId }
  readonly helper?: MemberId | undefined
}

export const currentKey = (memberId: MemberId, organisationId: OrganisationId) => ({
  pk: `ORGANISATION#${organisationId}`,
  sk: `EVALUATION#${memberId}`,
})
const versionKey = (memberId: MemberId, id: EvaluationId) => ({
  pk: `MEMBER#${memberId}`,
  sk: `EVALUATION_VERSION#${id}`,
})
/** What was written down for others stands apart from what the helper says herself. */
const ownedKey = ({ memberId, organisation, helper }: Place) => ({
  pk: `MEMBER#${helper ?? memberId}`,
  sk: helper === undefined ? `EVALUATION#${organisation.id}` : `HELPED#${organisation.id}#${memberId}`,
})
export const wordsKey = (id: EvaluationId) => ({ pk: `EVALUATION#${id}`, sk: 'WORDS' })

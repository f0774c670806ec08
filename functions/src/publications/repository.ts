// Decisions, proposals and the log of publications in the table.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { Proposal, PublicationEntry, PublicationEntryId } from '@ngo2/shared/publications/proposal'
import { ReviewDecision } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import type { App } from '../platform/app'
import { readAll, readPage } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'
import type { ToReview } from '../ranking'

export type Place = Pick<ToReview, 'organisationId' | 'dimension'>

/** By `placeKey`. */
export async function findDecisions(table: Table, runId: RunId): Promise<Map<string, ReviewDecision>> {
  const query = { pk: pkOf(runId), prefix: decisionPrefix, consistent: true }
  const decisions = await readAll(table, query, (item) => {
    return [item.sk.slice(decisionPrefix.length), v.parse(ReviewDecision, item)] as const
  })
  return new Map(decisions)
}

export async function findDecision(table: Table, runId: RunId, place: Place) {
  const item = await table.get(decisionKey(runId, place), 'consistent')
  return item && v.parse(ReviewDecision, item)
}

/** The write of a decision where the one before it is still the one that was seen. */
export function decidingOf(runId: RunId, place: Place, decision: ReviewDecision): Write {
  const when = decision.version === 1 ? ('free' as const) : { version: decision.version - 1 }
  return { put: { ...decisionKey(runId, place), entity: 'reviewDecision', ...decision }, when }
}

export async function findProposal(table: Table, runId: RunId): Promise<Proposal | undefined> {
  const item = await table.get(proposalKey(runId), 'consistent')
  return item && v.parse(Proposal, item)
}

export function proposingOf(runId: RunId, proposal: Proposal): Write {
  return { put: { ...proposalKey(runId), entity: 'publicationProposal', ...proposal }, when: 'free' }
}

/** The write that takes a proposal away, where it is still this one. */
export function withdrawingOf(runId: RunId, { at }: Proposal): Write {
  return { remove: proposalKey(runId), when: { at } }
}

/** The write that takes a proposal away, if there is one. */
export function droppingOf(runId: RunId): Write {
  return { remove: proposalKey(runId) }
}

/** The write that puts a deed into the log, for the transaction of the deed itself. */
export function loggingOf(app: App, entry: Omit<PublicationEntry, 'id' | 'at'>): Write {
  const id = v.parse(PublicationEntryId, app.newId('pbe'))
  const whole = v.parse(PublicationEntry, { ...entry, id, at: app.now().toISOString() })
  return { put: { pk: logPk, sk: id, entity: 'publicationEntry', ...whole }, when: 'free' }
}

/** Newest first. */
export function listLogPage(table: Table, cursor: string | undefined) {
  return readPage(table, { pk: logPk, newestFirst: true, limit: 20, cursor }, (item) =>
    v.parse(PublicationEntry, item),
  )
}

/** One text for each organisation and dimension, sorted by organisation. */
export function placeKey({ organisationId, dimension }: Place): string {
  return `${organisationId}#${dimensions.indexOf(dimension)}`
}

const logPk = 'PUBLICATION_LOG'
const decisionPrefix = 'DECISION#'
const pkOf = (runId: RunId) => `RANKING_RUN#${runId}`
const decisionKey = (runId: RunId, place: Place) => ({
  pk: pkOf(runId),
  sk: `${decisionPrefix}${placeKey(place)}`,
})
const proposalKey = (runId: RunId) => ({ pk: pkOf(runId), sk: 'PROPOSAL' })

// Evaluations out of the three files: sheets of both dimensions joined, in an order that never changes.
import { MemberId } from '@ngo2/shared/accounts/member'
import { EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Rater } from '@ngo2/shared/ranking/files/evaluation-files'
import type { Sheet } from '@ngo2/shared/ranking/inputs'
import * as v from 'valibot'
import type { StoredEvaluation } from '../evaluations'
import { markOf } from '../platform/secrets'
import { idFromOutside } from './outside-ids'

export interface Context {
  readonly raters: ReadonlyMap<string, Rater>
  /** The files' newest day, and the calendar day it stands for. */
  readonly newest: { readonly day: number; readonly date: string }
  readonly deviceSalt: string
}

export function organisationIdOf(ngo: string): OrganisationId {
  return v.parse(OrganisationId, idFromOutside('org', ngo))
}

/** One evaluation for each rater and organisation. */
export function evaluationsFrom(sheets: Iterable<Sheet>, context: Context): StoredEvaluation[] {
  const byPair = new Map<string, Sheet[]>()
  for (const sheet of sheets) {
    const pair = JSON.stringify([sheet.organisationId, sheet.evaluatorId])
    byPair.set(pair, [...(byPair.get(pair) ?? []), sheet])
  }
  const pairs = [...byPair].sort(([a], [b]) => (a < b ? -1 : 1))
  return pairs.map(([, pair]) => evaluationOf(pair, context))
}

function evaluationOf(pair: readonly Sheet[], { raters, newest, deviceSalt }: Context): StoredEvaluation {
  const [first] = pair
  const rater = first && raters.get(first.evaluatorId)
  if (first === undefined || rater === undefined) throw new Error('a sheet of nobody')
  const scoresOf = (dimension: Sheet['dimension']) =>
    pair.find((sheet) => sheet.dimension === dimension)?.scores
  const momentOf = (day: number) =>
    new Date(Date.parse(newest.date) - (newest.day - day) * 24 * 3600 * 1000).toISOString()
  return {
    id: v.parse(EvaluationId, idFromOutside('evl', first.evaluatorId, first.organisationId)),
    organisation: { id: organisationIdOf(first.organisationId), name: first.organisationId, example: false },
    answers: {},
    givenAt: momentOf(Math.max(...pair.map(({ day }) => day))),
    memberId: v.parse(MemberId, idFromOutside('mem', first.evaluatorId)),
    scores: {
      transparency: { ...scoresOf('transparency') },
      communication: { ...scoresOf('communication') },
    },
    level: rater.verified,
    memberSince: momentOf(rater.created_day),
    byOwnLink: rater.ref === `share:${first.organisationId}`,
    ...(rater.device && { device: markOf(rater.device, deviceSalt) }),
  }
}

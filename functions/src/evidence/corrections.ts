// Corrections: published by a team, read by everybody, shown or hidden by a verdict.
import { isDeepStrictEqual } from 'node:util'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/evidence/contract'
import { CorrectionId } from '@ngo2/shared/evidence/correction'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import * as v from 'valibot'
import { findMember } from '../accounts'
import { noting } from '../audit'
import { checkTexts, type NameVerdict } from '../moderation'
import { findOrganisation, openOf } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { openCursor, sealCursor } from '../platform/page'
import type { Action } from '../platform/route'
import { memberDoer, membershipFor, standingOf } from '../teams'
import { frozen } from './actions'
import {
  addingCorrection,
  findCorrection,
  listShownCorrections,
  type StoredCorrection,
  setCorrectionState,
} from './correction-repository'

/** A retry answers the same correction. */
export const publish: Action<typeof contract.publishCorrection> = async (app, input, actor) => {
  const { organisationId, correctionId: id, ...form } = input
  const membership = await membershipFor(app, actor, organisationId, 'giveEvidence')
  const known = await findCorrection(app.table, id)
  if (known !== undefined) return sameOrConflict(known, input, actor)
  const found = solicitationAmong(textsOf(form))
  if (found) {
    throw new AppError('evidence.asks_for_money', `"${found.phrase}" asks for money`, { field: found.field })
  }
  const { text, state, writes } = await check(app, id, textsOf(form), actor)
  const publishedAt = app.now().toISOString()
  const { memberId } = actor
  const correction: StoredCorrection = { ...form, id, organisationId, memberId, publishedAt, text, state }
  const written = await app.table.write(
    ...addingCorrection(correction),
    standingOf(membership),
    openOf(organisationId),
    noting(app, { organisationId, deed: 'correctionPublished', by: memberDoer(actor) }),
    ...writes,
  )
  if (written.done) return correction
  if (written.blocked.includes(2)) throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (written.blocked.includes(3)) throw frozen()
  return publish(app, input, actor)
}

function sameOrConflict(
  known: StoredCorrection,
  asked: InputOf<typeof contract.publishCorrection>,
  actor: Actor,
) {
  const { organisationId, memberId, wrong, right, because, of } = known
  const told = { organisationId, wrong, right, because, of }
  const { correctionId: _, ...form } = asked
  if (memberId === actor.memberId && isDeepStrictEqual(told, { of: undefined, ...form })) return known
  throw new AppError('resource.conflict', 'this id belongs to another correction')
}

async function check(app: App, id: CorrectionId, texts: Record<string, string>, { memberId }: Actor) {
  const me = await findMember(app.table, memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  return checkTexts(app, { texts, subject: { kind: 'correction', id }, memberId, openid: me.openid })
}

const textsOf = ({ wrong, right, because }: Pick<StoredCorrection, 'wrong' | 'right' | 'because'>) => ({
  wrong,
  right,
  because,
})

const pageSize = 20

export async function list(app: App, input: InputOf<typeof contract.listCorrections>) {
  const { organisationId, cursor } = input
  const organisation = await findOrganisation(app.table, organisationId)
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  const after = openCursor(cursor, ['id'])?.id
  const limit = pageSize + 1
  const found = await listShownCorrections(app.table, organisationId, { after, limit })
  const items = found.slice(0, pageSize)
  const last = items.at(-1)
  return { items, ...(found.length > pageSize && last && { next: sealCursor({ id: last.id }) }) }
}

export async function applyCorrectionVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const correction = await findCorrection(app.table, v.parse(CorrectionId, subject.id))
  if (correction?.text === text) await setCorrectionState(app.table, correction, state)
}

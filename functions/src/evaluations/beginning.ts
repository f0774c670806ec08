// How an evaluation begins: what its author said, and what is known of her on that day.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { scoresIn } from '@ngo2/shared/evaluations/rules'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { findMember, type StoredMember } from '../accounts'
import { invitationFor, takingOf } from '../draws'
import { checkTexts } from '../moderation'
import { findOrganisation } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { markOf } from '../platform/secrets'
import type { Write } from '../platform/table-write'
import { cameByCardOf } from '../sharing'
import { findMembership } from '../teams'
import { areOwnSights } from '../uploads'
import { findCurrent, type StoredEvaluation } from './repository'
import { standInOf } from './stand-in'

export interface Beginning {
  readonly evaluation: StoredEvaluation
  /** Takes the lot by which she was asked, in its transaction. */
  readonly lot?: Write
  /** Go into its transaction: a case, where a person has to look at its words. */
  readonly writes: readonly Write[]
}

type Asked = InputOf<typeof giveEvaluation>

export async function beginningOf(app: App, asked: Asked, actor: Actor): Promise<Beginning> {
  const { organisationId, evaluationId, tie, answers, arrivedBy, device, seen, helped } = asked
  const [organisation, me, byOwnLink, membership] = await Promise.all([
    findOrganisation(app.table, organisationId),
    findMember(app.table, actor.memberId),
    cameByCardOf(app, arrivedBy, { kind: 'organisation', id: organisationId }),
    findMembership(app.table, organisationId, actor.memberId),
  ])
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  if (organisation.closedAt !== undefined) {
    throw new AppError('evaluations.organisation_closed', 'this organisation has closed its page')
  }
  if (helped && membership) {
    throw new AppError('evaluations.helper_on_team', 'nobody of the team writes down what people say of it')
  }
  if (seen && !(await areOwnSights(app, { organisationId, memberId: me.id }, seen))) {
    throw new AppError('evaluations.picture_missing', 'a picture is not there', { field: 'seen' })
  }
  const { improve, writes } = await checkedWords(app, asked, me)
  const { lot, invited } = helped ? {} : await askedByLot(app, me.id, organisationId)
  const evaluation: StoredEvaluation = {
    id: evaluationId,
    organisation: { id: organisationId, name: organisation.name, example: organisation.example },
    tie,
    answers,
    givenAt: app.now().toISOString(),
    memberId: helped ? standInOf(app, me.id, helped.mark) : me.id,
    scores: {
      transparency: scoresIn('transparency', answers),
      communication: scoresIn('communication', answers),
    },
    level: 0,
    memberSince: me.joinedAt,
    byOwnLink,
    ...(seen && { seen }),
    ...(improve && { improve }),
    // The phone is the helper's: that a helper wrote it down says more of it than her phone does.
    ...(helped && { helper: me.id, helped: { consent: helped.consent, ageGroup: helped.ageGroup } }),
    ...(device && !helped && { device: markOf(device, app.settings.deviceSalt) }),
    ...(membership && { team: true as const }),
    ...(invited && { invited }),
  }
  return { evaluation, writes, ...(lot && { lot }) }
}

/** Whether the lot asked her, now or for what she says anew. */
async function askedByLot(app: App, memberId: MemberId, organisationId: OrganisationId) {
  const [lot, current] = await Promise.all([
    invitationFor(app, memberId, organisationId),
    findCurrent(app.table, memberId, organisationId),
  ])
  return { lot: lot && takingOf(lot), invited: lot ? (true as const) : current?.invited }
}

/** The one thing to improve; its words wait where no clear word of WeChat's came. */
async function checkedWords(
  app: App,
  { evaluationId, improve }: Asked,
  { id: memberId, openid }: StoredMember,
): Promise<{ improve?: StoredEvaluation['improve']; writes: readonly Write[] }> {
  if (improve === undefined) return { writes: [] }
  const subject = { kind: 'improvement' as const, id: evaluationId }
  const texts = { 'improve.text': improve.text }
  const { state, writes } = await checkTexts(app, { texts, subject, memberId, openid })
  return { improve: { ...improve, state }, writes }
}

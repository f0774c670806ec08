// What a team does with its evidence: read it, give it, take it back.
import { isDeepStrictEqual } from 'node:util'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/evidence/contract'
import { deskOf } from '@ngo2/shared/evidence/desk-of'
import { mayGiveOn } from '@ngo2/shared/evidence/expiry'
import { textsOf } from '@ngo2/shared/evidence/form'
import { mayReplace } from '@ngo2/shared/evidence/record'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { findMember } from '../accounts'
import { checkTexts } from '../moderation'
import { findOrganisation } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { membershipFor } from '../teams'
import { filesOf, requireGround } from './grounds'
import { findHoldings } from './holdings'
import { give as keep, takeBack } from './keeping'
import { findRecord, pieceIn } from './repository'
import { named, type StoredEvidence } from './stored'

export const read: Action<typeof contract.readEvidence> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  const holdings = await findHoldings(app, await keptOrganisation(app, organisationId))
  return deskOf(holdings, beijingDay(app.now()))
}

/** A retry answers the same piece, whatever became of it meanwhile. */
export const give: Action<typeof contract.giveEvidence> = async (app, input, actor) => {
  const membership = await membershipFor(app, actor, input.organisationId, 'giveEvidence')
  const organisation = await keptOrganisation(app, input.organisationId)
  const record = await findRecord(app.table, organisation.id, input.form.item)
  const known = pieceIn(record, input.evidenceId)
  if (known !== undefined) return named(app, sameOrConflict(known, input, actor))
  requireOpen(organisation)
  if (record.version !== input.version) throw editedMeanwhile()
  const replacing = mayReplace(record.given, input.form)
  if (!replacing.ok) throw new AppError(replacing.refusal, 'a piece of another time waits for an operator')
  const evidence: StoredEvidence = {
    id: input.evidenceId,
    item: input.form.item,
    form: input.form,
    files: await checked(app, organisation, input, actor),
    visibility: input.visibility,
    state: 'declared',
    givenAt: app.now().toISOString(),
    memberId: actor.memberId,
    decisions: [],
  }
  const kept = await keep(app, { record, evidence, membership })
  if (kept === 'changed') throw editedMeanwhile()
  if (kept === 'outside') throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (kept === 'frozen') throw frozen()
  return named(app, evidence)
}

function sameOrConflict(known: StoredEvidence, input: InputOf<typeof contract.giveEvidence>, actor: Actor) {
  const same =
    known.memberId === actor.memberId &&
    known.visibility === input.visibility &&
    isDeepStrictEqual(known.form, input.form) &&
    isDeepStrictEqual(idsOf(known.files), idsOf(input.files))
  if (same) return known
  throw new AppError('resource.conflict', 'this id belongs to another piece of evidence')
}

const idsOf = (files: StoredEvidence['files']) => files.map(({ uploadId }) => uploadId)

/** The files, once everything else about the form is found in order. Pieces nobody but reviewers see need no content check. */
async function checked(
  app: App,
  organisation: Organisation,
  { form, files, visibility, evidenceId }: InputOf<typeof contract.giveEvidence>,
  { memberId }: Actor,
) {
  const decision = mayGiveOn(form, beijingDay(app.now()))
  if (!decision.ok) throw new AppError(decision.refusal, 'that time is not over, or too long over')
  if (form.item === 'T3' && form.contact !== undefined && visibility === 'public') {
    throw new AppError('request.invalid', 'a contact everybody may see stands on the page', {
      field: 'form.contact',
    })
  }
  const texts = textsOf(form)
  const found = solicitationAmong(texts)
  if (found) {
    throw new AppError('evidence.asks_for_money', `"${found.phrase}" asks for money`, { field: found.field })
  }
  const held = await filesOf(app, organisation, { form, files, visibility })
  await requireGround(app, organisation, form)
  if (visibility === 'public') {
    const me = await findMember(app.table, memberId)
    if (me === undefined) throw new AppError('auth.required', 'this account is gone')
    // What the check leaves open needs no case: nobody reads the piece before an operator has.
    await checkTexts(app, {
      texts,
      subject: { kind: 'evidence', id: evidenceId },
      memberId,
      openid: me.openid,
    })
  }
  return held
}

/** Taking back what is not there any more is done already. */
export const withdraw: Action<typeof contract.withdrawEvidence> = async (app, input, actor) => {
  const { organisationId, evidenceId, item } = input
  const membership = await membershipFor(app, actor, organisationId, 'giveEvidence')
  const record = await findRecord(app.table, organisationId, item)
  const evidence = pieceIn(record, evidenceId)
  if (evidence === undefined) return {}
  requireOpen(await keptOrganisation(app, organisationId))
  const taken = await takeBack(app, { record, evidence, membership })
  if (taken === 'changed') throw editedMeanwhile()
  if (taken === 'outside') throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (taken === 'frozen') throw frozen()
  return {}
}

async function keptOrganisation(app: App, id: OrganisationId): Promise<Organisation> {
  const organisation = await findOrganisation(app.table, id, 'consistent')
  if (organisation === undefined) throw new Error(`a team without an organisation: ${id}`)
  return organisation
}

function requireOpen({ frozen: isFrozen, closedAt }: Organisation): void {
  if (isFrozen || closedAt !== undefined) throw frozen()
}

export const frozen = () =>
  new AppError('evidence.frozen', 'nothing changes while the page is frozen or closed')
const editedMeanwhile = () =>
  new AppError('evidence.edited_meanwhile', 'this item was changed since you read it', { field: 'version' })

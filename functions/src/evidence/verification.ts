// What operators do with evidence: the queue, one piece beside its documents, and their word.
import type * as contract from '@ngo2/shared/evidence/verification'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { findOrganisation, findOrganisations } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findMembership, operatorDoer } from '../teams'
import { releaseDocument } from '../uploads'
import { decided, isSaid, slotsWith, waitsForSecond } from './deciding'
import { keptFor } from './grounds'
import { identityGone, identitySeen } from './identity'
import { leavingQueue } from './keeping'
import { listQueued, type Queued, queueing } from './queue-repository'
import { findRecord, pieceIn, savingOf } from './repository'
import { named, type StoredEvidence, type StoredRecord } from './stored'

export const list: Action<typeof contract.listToVerify> = async (app, { stage, cursor }, actor) => {
  const { items: queued, ...rest } = await listQueued(app.table, stage, cursor)
  const found = await findOrganisations(app.table, [...new Set(queued.map((one) => one.organisationId))])
  const byId = new Map(found.map((organisation) => [organisation.id, organisation]))
  const items = queued.flatMap((one) => {
    const organisation = byId.get(one.organisationId)
    return organisation ? [{ ...one, organisation, sawItMyself: one.firstOperatorId === actor.memberId }] : []
  })
  return { items, ...rest }
}

interface Named {
  readonly organisationId: OrganisationId
  readonly evidenceId: StoredEvidence['id']
  readonly item: StoredRecord['item']
}

async function pieceOf(app: App, { organisationId, evidenceId, item }: Named) {
  const [organisation, record] = await Promise.all([
    findOrganisation(app.table, organisationId, 'consistent'),
    findRecord(app.table, organisationId, item),
  ])
  const evidence = pieceIn(record, evidenceId)
  if (organisation === undefined || evidence === undefined) {
    throw new AppError('resource.missing', 'there is no such piece of evidence; it may have been taken back')
  }
  return { organisation, record, evidence }
}

/** The log of the organisation tells that somebody looked. */
export const look: Action<typeof contract.readToVerify> = async (app, input, actor) => {
  const { organisation, record, evidence } = await pieceOf(app, input)
  const by = operatorDoer(actor)
  const { id: organisationId } = organisation
  await app.table.write(noting(app, { organisationId, deed: 'lookedIn', by, about: evidence.item }))
  const [known, shown, accepted] = await Promise.all([
    keptFor(app, organisation, evidence.form),
    named(app, evidence),
    record.accepted[0] && named(app, record.accepted[0]),
  ])
  const queued = queuedOf(organisation, evidence)
  return {
    ...queued,
    organisation,
    sawItMyself: queued.firstOperatorId === actor.memberId,
    evidence: shown,
    ...(accepted && accepted.id !== shown.id && { accepted }),
    known,
  }
}

function queuedOf(organisation: Organisation, evidence: StoredEvidence): Queued {
  const seen = evidence.decisions.find(({ verdict }) => verdict === 'seen')
  return {
    stage: seen === undefined ? 'first' : 'second',
    since: seen?.at ?? evidence.givenAt,
    organisationId: organisation.id,
    evidenceId: evidence.id,
    item: evidence.item,
    ...(seen && { firstOperatorId: seen.operatorId }),
  }
}

/** Each reads anew what somebody else changed meanwhile. */
const attemptsMax = 5

/** Saying the same again answers the same. */
export const decide: Action<typeof contract.decideEvidence> = async (app, input, actor) => {
  const { verdict, because, organisationId } = input
  if ((await findMembership(app.table, organisationId, actor.memberId)) !== undefined) {
    throw new AppError('evidence.of_own_team', 'nobody decides about the organisation whose team she is in')
  }
  for (let nth = 0; nth < attemptsMax; nth++) {
    const piece = await pieceOf(app, input)
    if (isSaid(piece.evidence, { verdict })) return named(app, piece.evidence)
    const after = decided(app, piece.evidence, { verdict, ...(because && { because }) }, actor)
    if (!(await keepWord(app, { ...piece, after }, actor))) continue
    if (verdict !== 'refused') {
      await Promise.all(after.files.map(({ uploadId }) => releaseDocument(app, uploadId)))
    }
    return named(app, after)
  }
  throw new AppError('resource.conflict', 'the item or the page keeps changing; look at it again')
}

interface Decided {
  readonly organisation: Organisation
  readonly record: StoredRecord
  readonly evidence: StoredEvidence
  readonly after: StoredEvidence
}

/** False where the record, the page or the code changed meanwhile. */
async function keepWord(app: App, { organisation, record, evidence, after }: Decided, actor: Actor) {
  const { state } = after
  const page =
    state === 'seen' || state === 'crossChecked'
      ? await identitySeen(app, organisation, after, state)
      : await goneWith(app, organisation, record, evidence)
  const because = after.decisions.at(-1)?.because
  const entry = noting(app, {
    organisationId: organisation.id,
    deed: 'evidenceDecided',
    by: operatorDoer(actor),
    about: `${after.item} ${after.state}`,
    ...(because && { because }),
  })
  const written = await app.table.write(
    savingOf(record, slotsWith(record, after)),
    entry,
    ...leavingQueue(evidence),
    ...(waitsForSecond(after) ? [queueing(queuedOf(organisation, after))] : []),
    ...page,
  )
  return written.done
}

/** Only what counted leaves a trace on the page when it is refused. */
function goneWith(app: App, { id }: Organisation, { accepted }: StoredRecord, evidence: StoredEvidence) {
  return accepted.some((one) => one.id === evidence.id) ? identityGone(app, id, evidence) : []
}

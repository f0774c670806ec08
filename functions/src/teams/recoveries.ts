// Getting a page back whose owner is gone: asked and seconded by the council, stopped by whoever is there after all.
import type { Doer } from '@ngo2/shared/audit/entry'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type * as contract from '@ngo2/shared/teams/contract'
import { type Recovery, recoveryDays } from '@ngo2/shared/teams/recovery'
import { noting } from '../audit'
import { changingOf, findOrganisations, openOf, stillOpen } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { tryEach } from '../platform/try-each'
import { forbidden, memberDoer, membershipFor, operatorDoer } from './membership'
import { namesOf } from './people'
import { beginningOf, endingOf, findRecovery, listWaiting, secondingOf } from './recovery-repository'
import { findMembership, findOwners, owningOf, settingOf, standingOf } from './repository'

export const ask: Action<typeof contract.askRecovery> = async (app, input, actor) => {
  const { organisationId, because } = input
  const me = await membershipFor(app, actor, organisationId, 'recover')
  const standing = await findRecovery(app.table, organisationId)
  if (standing?.askedBy === actor.memberId) return standing
  if (standing) throw new AppError('teams.recovery_under_way', 'another one of the council has asked')
  const recovery = { askedBy: actor.memberId, askedAt: app.now().toISOString(), because }
  const written = await app.table.write(
    beginningOf(organisationId, recovery),
    standingOf(me),
    openOf(organisationId),
    noting(app, { organisationId, deed: 'recoveryAsked', by: memberDoer(actor), because }),
  )
  if (written.done) return recovery
  if (written.blocked.includes(1)) throw forbidden('recover')
  if (written.blocked.includes(2)) throw frozen()
  return ask(app, input, actor)
}

/** Seconding again answers the same; a third one is told that it is done. */
export const second: Action<typeof contract.secondRecovery> = async (app, { organisationId }, actor) => {
  const me = await membershipFor(app, actor, organisationId, 'recover')
  const standing = await findRecovery(app.table, organisationId)
  if (standing === undefined) throw new AppError('resource.missing', 'nobody has asked for this page')
  if (standing.askedBy === actor.memberId) {
    throw new AppError('teams.needs_another', 'another one of the council has to agree')
  }
  if (standing.secondedBy !== undefined) return standing
  const endsAt = new Date(app.now().getTime() + recoveryDays * 24 * 3600 * 1000).toISOString()
  const seconded: Recovery = { ...standing, secondedBy: actor.memberId, endsAt }
  const written = await app.table.write(
    ...secondingOf(organisationId, seconded),
    standingOf(me),
    openOf(organisationId),
    noting(app, { organisationId, deed: 'recoverySeconded', by: memberDoer(actor), about: endsAt }),
  )
  if (written.done) return seconded
  if (written.blocked.includes(2)) throw forbidden('recover')
  if (written.blocked.includes(3)) throw frozen()
  return second(app, { organisationId }, actor)
}

/** Where none is under way, none is to be stopped. */
export const stop: Action<typeof contract.stopRecovery> = async (app, input, actor) => {
  const { organisationId, because } = input
  const [me, standing] = await Promise.all([
    findMembership(app.table, organisationId, actor.memberId),
    findRecovery(app.table, organisationId),
  ])
  const mayStop = me?.role === 'owner' || standing?.askedBy === actor.memberId
  if (me === undefined || (standing && !mayStop)) throw forbidden('keepTeam')
  if (standing) await end(app, { organisationId, standing, by: memberDoer(actor), because })
  return {}
}

export const halt: Action<typeof contract.haltRecovery> = async (app, { organisationId, because }, actor) => {
  const standing = await findRecovery(app.table, organisationId)
  if (standing) await end(app, { organisationId, standing, by: operatorDoer(actor), because })
  return {}
}

export const listAll: Action<typeof contract.listRecoveries> = async (app) => {
  const organisations = await findOrganisations(app.table, await listWaiting(app.table))
  const recoveries = await Promise.all(organisations.map(({ id }) => findRecovery(app.table, id)))
  const items = organisations.map(async (organisation, at) => {
    const recovery = recoveries[at]
    return recovery ? [{ organisation, recovery, ...(await namesIn(app, recovery)) }] : []
  })
  return { items: (await Promise.all(items)).flat() }
}

async function namesIn(app: App, { askedBy, secondedBy }: Recovery) {
  const names = await namesOf(app, secondedBy === undefined ? [askedBy] : [askedBy, secondedBy])
  return { asker: names.get(askedBy), seconder: secondedBy && names.get(secondedBy) }
}

interface End {
  readonly organisationId: OrganisationId
  readonly standing: Recovery
  readonly by: Doer
  readonly because: string
}

async function end(app: App, { organisationId, standing, by, because }: End): Promise<void> {
  const note = noting(app, { organisationId, deed: 'recoveryStopped', by, because })
  await app.table.write(...endingOf(organisationId, standing), note)
}

/** Makes owner whoever waited long enough; says how many could not be finished. */
export async function finishRecoveries(app: App): Promise<number> {
  const due = await listWaiting(app.table)
  return tryEach(
    app,
    due,
    (organisationId) => ({ organisationId }),
    (organisationId) => finish(app, organisationId),
  )
}

/** Both must still be of the council. A page that is frozen waits for the operator's word. */
async function finish(app: App, organisationId: OrganisationId): Promise<void> {
  const recovery = await findRecovery(app.table, organisationId)
  if (recovery?.endsAt === undefined || recovery.secondedBy === undefined) return
  if (recovery.endsAt > app.now().toISOString()) return
  const [asker, seconder, owners] = await Promise.all([
    findMembership(app.table, organisationId, recovery.askedBy),
    findMembership(app.table, organisationId, recovery.secondedBy),
    findOwners(app.table, organisationId),
  ])
  const by = { is: 'platform' as const }
  if (asker?.role !== 'council' || seconder?.role !== 'council') {
    const because = '提出的人已不是理事 · no longer of the council'
    return end(app, { organisationId, standing: recovery, by, because })
  }
  await app.table.write(
    ...endingOf(organisationId, recovery),
    ...settingOf(asker, 'owner'),
    standingOf(seconder),
    owningOf(organisationId, owners, [...(owners ?? []), asker.memberId]),
    changingOf(organisationId, { kept: true }, stillOpen),
    noting(app, { organisationId, deed: 'pageRecovered', by, concerns: { memberId: asker.memberId } }),
  )
}

function frozen(): AppError {
  return new AppError('teams.frozen', 'this page is closed, or two sides claim it: its team stays as it is')
}

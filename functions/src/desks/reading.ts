// Reading a desk: what a team sees of its organisation, its log, and the list of one's teams.
import type { listAuditEntries } from '@ngo2/shared/audit/contract'
import type { AuditEntry } from '@ngo2/shared/audit/entry'
import type * as contract from '@ngo2/shared/desks/contract'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { pageFrom } from '@ngo2/shared/organisations/page'
import { listAudit } from '../audit'
import { findOrganisation, findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { listTeam, listTeamsOf, membershipFor, namesOf } from '../teams'
import { findPage } from './page-repository'

export const readDesk: Action<typeof contract.readDesk> = async (app, { organisationId }, actor) => {
  const { role } = await membershipFor(app, actor, organisationId, 'readDesk')
  const [organisation, page, team] = await Promise.all([
    existing(app, organisationId),
    findPage(app.table, organisationId),
    listTeam(app.table, organisationId),
  ])
  return {
    organisation,
    page: page ?? pageFrom(organisation),
    role,
    people: team.length,
    addressChanged: organisation.addressChanged === true,
  }
}

export const listMine: Action<typeof contract.listMyTeams> = async (app, _input, { memberId }) => {
  const memberships = await listTeamsOf(app.table, memberId)
  const organisations = await findOrganisations(
    app.table,
    memberships.map(({ organisationId }) => organisationId),
  )
  const items = organisations.flatMap((organisation) => {
    const mine = memberships.find(({ organisationId }) => organisationId === organisation.id)
    return mine ? [{ ...organisation, role: mine.role }] : []
  })
  return { items }
}

export const listLog: Action<typeof listAuditEntries> = async (app, { organisationId, cursor }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  const page = await listAudit(app.table, organisationId, cursor)
  return { ...page, items: await named(app, page.items) }
}

/** Names are looked up when the log is read, so that who left the platform has none. */
async function named(app: App, entries: readonly AuditEntry[]): Promise<AuditEntry[]> {
  const names = await namesOf(
    app,
    entries.flatMap(({ by, concerns }) => [
      ...(by.is === 'platform' ? [] : [by.memberId]),
      ...(concerns ? [concerns.memberId] : []),
    ]),
  )
  return entries.map(({ by, concerns, ...entry }) => ({
    ...entry,
    by: by.is === 'platform' ? by : { ...by, name: names.get(by.memberId) },
    ...(concerns && { concerns: { ...concerns, name: names.get(concerns.memberId) } }),
  }))
}

/** The organisation as it is at this moment. */
export async function existing(app: App, id: OrganisationId): Promise<Organisation> {
  const organisation = await findOrganisation(app.table, id, 'consistent')
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  return organisation
}

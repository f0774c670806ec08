// Recoveries in the table: one in the organisation, and once it was seconded, one in the list the night goes through.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Recovery } from '@ngo2/shared/teams/recovery'
import * as v from 'valibot'
import { readAll } from '../platform/page'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export async function findRecovery(
  table: Table,
  organisationId: OrganisationId,
): Promise<Recovery | undefined> {
  const item = await table.get(keyOf(organisationId), 'consistent')
  return item && v.parse(Recovery, item)
}

/** The write that begins a recovery where none is under way. */
export function beginningOf(organisationId: OrganisationId, recovery: Recovery): Write {
  return { put: { ...keyOf(organisationId), entity: 'recovery', ...recovery }, when: 'free' }
}

/** The writes that begin the waiting, where nobody has seconded yet. */
export function secondingOf(
  organisationId: OrganisationId,
  { askedBy, secondedBy, endsAt }: Recovery,
): [Write, Write] {
  return [
    { change: keyOf(organisationId), set: { secondedBy, endsAt }, when: { askedBy, secondedBy: undefined } },
    { put: { ...waitingKey(organisationId), entity: 'waitingRecovery', organisationId } },
  ]
}

/** The writes that end a recovery, one way or the other, where it is as it was read. */
export function endingOf(organisationId: OrganisationId, { askedBy, askedAt }: Recovery): [Write, Write] {
  return [
    { remove: keyOf(organisationId), when: { askedBy, askedAt } },
    { remove: waitingKey(organisationId) },
  ]
}

const Waiting = v.object({ organisationId: OrganisationId })

/** Organisations whose recovery was seconded. */
export function listWaiting(table: Table): Promise<OrganisationId[]> {
  return readAll(table, { pk: 'RECOVERIES' }, (item) => v.parse(Waiting, item).organisationId)
}

const keyOf = (organisationId: OrganisationId) => ({ pk: `ORGANISATION#${organisationId}`, sk: 'RECOVERY' })
const waitingKey = (organisationId: OrganisationId) => ({ pk: 'RECOVERIES', sk: organisationId })

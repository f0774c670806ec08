// What clients and server agree on about reading an organisation's log.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { AuditEntry } from './entry'

export const listAuditEntries = endpoint({
  name: 'listAuditEntries',
  summary: 'What was done with an organisation, newest first, operators’ look-ins too; for its team.',
  method: 'GET',
  path: '/organisations/{organisationId}/log',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId, cursor: v.optional(Cursor) }),
  output: pageOf(AuditEntry),
  refusals: ['auth.forbidden'],
})

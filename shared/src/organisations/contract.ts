// What clients and server agree on about registering organisations.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Organisation, OrganisationForm, OrganisationId } from './organisation'

export const registerOrganisation = endpoint({
  name: 'registerOrganisation',
  summary: 'Put an organisation on the platform. Its name belongs to one organisation only.',
  method: 'PUT',
  path: '/organisations/{organisationId}',
  audience: 'operator',
  input: v.object({ organisationId: OrganisationId, ...OrganisationForm.entries }),
  output: Organisation,
  refusals: ['organisations.name_taken', 'organisations.unknown_county', 'resource.conflict'],
})

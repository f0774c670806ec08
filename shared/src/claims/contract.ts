// What clients and server agree on about claiming a page.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { Claim, ClaimDecision, ClaimForm, ClaimId, ClaimToDecide } from './claim'

export const claimOrganisation = endpoint({
  name: 'claimOrganisation',
  summary:
    'Say that a page is one’s organisation’s. Two such claims, or one against a page a team keeps, freeze it until an operator decides.',
  method: 'PUT',
  path: '/organisations/{organisationId}/claims/{claimId}',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId, claimId: ClaimId, ...ClaimForm.entries }),
  output: Claim,
  refusals: [
    'resource.missing',
    'resource.conflict',
    'claims.asked_before',
    'claims.is_yours',
    'claims.too_many',
    'claims.file_unfit',
    'claims.closed',
    'claims.day_full',
  ],
})

export const listMyClaims = endpoint({
  name: 'listMyClaims',
  summary: 'What I claimed, newest first, with what was decided.',
  method: 'GET',
  path: '/me/claims',
  audience: 'member',
  input: v.object({}),
  output: v.object({ items: v.array(Claim) }),
  refusals: [],
})

export const listClaims = endpoint({
  name: 'listClaims',
  summary: 'Open claims, oldest first.',
  method: 'GET',
  path: '/claims',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(ClaimToDecide),
  refusals: [],
})

export const decideClaim = endpoint({
  name: 'decideClaim',
  summary:
    'Give the page to the claimant, and refuse all others who claim it, or refuse this one; with the reason in plain words.',
  method: 'POST',
  path: '/organisations/{organisationId}/claims/{claimId}/decision',
  audience: 'operator',
  input: v.object({
    organisationId: OrganisationId,
    claimId: ClaimId,
    verdict: ClaimDecision.entries.verdict,
    because: text(2, 200),
  }),
  output: Claim,
  refusals: ['resource.missing', 'claims.decided_otherwise', 'claims.closed'],
})

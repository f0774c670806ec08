// What clients and server agree on about proven ties, and the visits that prove them.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { ProvenTie } from './tie'
import { Visit, VisitDecision, VisitForm, VisitId, VisitToDecide } from './visit'

export const tellVisit = endpoint({
  name: 'tellVisit',
  summary: 'Say that one visited an organisation; an operator confirms it or says why not.',
  method: 'PUT',
  path: '/organisations/{organisationId}/visits/{visitId}',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId, visitId: VisitId, ...VisitForm.entries }),
  output: Visit,
  refusals: [
    'resource.missing',
    'resource.conflict',
    'ties.day_ahead',
    'ties.day_too_old',
    'ties.is_yours',
    'ties.photo_unfit',
    'ties.day_full',
    'ties.told_before',
  ],
})

export const listMyVisits = endpoint({
  name: 'listMyVisits',
  summary: 'The visits I told of, newest first, with what was decided.',
  method: 'GET',
  path: '/me/visits',
  audience: 'member',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(Visit),
  refusals: [],
})

export const listMyTies = endpoint({
  name: 'listMyTies',
  summary: 'My proven ties: with which organisations, by what, and until when. Nobody else is told.',
  method: 'GET',
  path: '/me/ties',
  audience: 'member',
  input: v.object({}),
  output: v.object({ items: v.array(ProvenTie) }),
  refusals: [],
})

export const listVisits = endpoint({
  name: 'listVisits',
  summary: 'Visits nobody has decided, oldest first.',
  method: 'GET',
  path: '/visits',
  audience: 'operator',
  input: v.object({ cursor: v.optional(Cursor) }),
  output: pageOf(VisitToDecide),
  refusals: [],
})

export const decideVisit = endpoint({
  name: 'decideVisit',
  summary:
    'Confirm a visit, which proves a tie for twelve months, or refuse it; with the reason in plain words.',
  method: 'POST',
  path: '/organisations/{organisationId}/visits/{visitId}/decision',
  audience: 'operator',
  input: v.object({
    organisationId: OrganisationId,
    visitId: VisitId,
    verdict: VisitDecision.entries.verdict,
    because: text(2, 200),
  }),
  output: Visit,
  refusals: ['resource.missing', 'ties.decided_otherwise', 'ties.involved'],
})

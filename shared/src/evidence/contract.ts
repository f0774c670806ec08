// What clients and server agree on about evidence and corrections, on the team's side.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Cursor, pageOf } from '../contract/page'
import { OrganisationId } from '../organisations/organisation'
import { Correction, CorrectionForm, CorrectionId, OwnCorrection } from './correction'
import { EvidenceDesk } from './desk'
import { Evidence, EvidenceId, EvidenceVisibility, Files } from './evidence'
import { EvidenceForm } from './form'
import { GivenItem } from './item'

const organisationId = { organisationId: OrganisationId }

export const readEvidence = endpoint({
  name: 'readEvidence',
  summary: 'All sixteen items with state, points, days left and the next easiest step, and the level.',
  method: 'GET',
  path: '/organisations/{organisationId}/evidence',
  audience: 'member',
  input: v.object(organisationId),
  output: EvidenceDesk,
  refusals: ['auth.forbidden'],
})

export const giveEvidence = endpoint({
  name: 'giveEvidence',
  summary:
    'Give an item, or give it anew: it waits for an operator, and what was accepted before still counts.',
  method: 'PUT',
  path: '/organisations/{organisationId}/evidence/{evidenceId}',
  audience: 'member',
  input: v.object({
    ...organisationId,
    evidenceId: EvidenceId,
    /** Of the item, as seen; another one meanwhile is refused and nothing is lost. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    form: EvidenceForm,
    files: Files,
    visibility: EvidenceVisibility,
  }),
  output: Evidence,
  refusals: [
    'auth.forbidden',
    'resource.conflict',
    'moderation.text_refused',
    'evidence.asks_for_money',
    'evidence.edited_meanwhile',
    'evidence.file_needed',
    'evidence.file_unfit',
    'evidence.other_waits',
    'evidence.not_ready',
    'evidence.not_hosted',
    'evidence.too_old',
    'evidence.not_yet',
    'evidence.frozen',
  ],
  perMinute: 20,
})

export const withdrawEvidence = endpoint({
  name: 'withdrawEvidence',
  summary: 'Take a piece of evidence back, whether it waits or counts.',
  method: 'DELETE',
  path: '/organisations/{organisationId}/evidence/{evidenceId}',
  audience: 'member',
  input: v.object({ ...organisationId, evidenceId: EvidenceId, item: GivenItem }),
  output: v.object({}),
  refusals: ['auth.forbidden', 'evidence.edited_meanwhile', 'evidence.frozen'],
})

export const publishCorrection = endpoint({
  name: 'publishCorrection',
  summary: 'Say what was wrong, what is right, and why. It stays, and it earns the points of T10 for a year.',
  method: 'PUT',
  path: '/organisations/{organisationId}/corrections/{correctionId}',
  audience: 'member',
  input: v.object({ ...organisationId, correctionId: CorrectionId, ...CorrectionForm.entries }),
  output: OwnCorrection,
  refusals: [
    'auth.forbidden',
    'resource.conflict',
    'moderation.text_refused',
    'evidence.asks_for_money',
    'evidence.frozen',
  ],
  perMinute: 10,
})

export const listCorrections = endpoint({
  name: 'listCorrections',
  summary: 'What an organisation corrected, newest first, for everybody.',
  method: 'GET',
  path: '/organisations/{organisationId}/corrections',
  audience: 'anyone',
  input: v.object({ ...organisationId, cursor: v.optional(Cursor) }),
  output: pageOf(Correction),
  refusals: ['resource.missing'],
})

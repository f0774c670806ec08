// What clients and server agree on about files.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Moment, whole } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'
import { FileKind, Purpose, Upload, UploadId, Visibility } from './upload'

const one = v.object({ uploadId: UploadId })

/** A form to send to `url`: these fields first, then the field `file`. An answer below 300 means it is there. */
export const Ticket = v.object({
  url: v.string(),
  fields: v.record(v.string(), v.string()),
  expiresAt: Moment,
})
export type Ticket = v.InferOutput<typeof Ticket>

/** A signed address anybody who has it may open until then. */
const FileAddress = v.object({ url: v.string(), expiresAt: Moment })

export const openUpload = endpoint({
  name: 'openUpload',
  summary:
    'Announce a file; the answer holds the ticket to send it with, and none once it arrived. Asking again gives a fresh ticket.',
  method: 'PUT',
  path: '/uploads/{uploadId}',
  audience: 'member',
  input: v.object({
    uploadId: UploadId,
    organisationId: OrganisationId,
    purpose: Purpose,
    visibility: Visibility,
    kind: FileKind,
    bytes: whole(1, 100 * 1024 * 1024),
  }),
  output: v.object({ upload: Upload, ticket: v.optional(Ticket) }),
  refusals: [
    'auth.forbidden',
    'resource.conflict',
    'uploads.kind_unfit',
    'uploads.too_large',
    'uploads.day_full',
    'rate.limited',
  ],
  perMinute: 60,
})

export const arriveUpload = endpoint({
  name: 'arriveUpload',
  summary: 'Say that a file was sent: the server looks at it. Saying so again answers the same.',
  method: 'POST',
  path: '/uploads/{uploadId}/arrival',
  audience: 'member',
  input: one,
  output: Upload,
  refusals: ['resource.missing', 'uploads.missing', 'uploads.too_large', 'uploads.disguised', 'rate.limited'],
  perMinute: 60,
})

export const readUpload = endpoint({
  name: 'readUpload',
  summary: 'What became of a file, for whoever put it up and for the team.',
  method: 'GET',
  path: '/uploads/{uploadId}',
  audience: 'member',
  input: one,
  output: Upload,
  refusals: ['resource.missing'],
})

export const openPublicFile = endpoint({
  name: 'openPublicFile',
  summary: 'An address, good for five minutes, of a file everybody may see.',
  method: 'GET',
  path: '/files/{uploadId}',
  audience: 'anyone',
  input: one,
  output: FileAddress,
  refusals: ['resource.missing', 'rate.limited'],
  perMinute: 120,
})

export const openTeamFile = endpoint({
  name: 'openTeamFile',
  summary: 'An address, good for five minutes, of a file of one’s team, or of a file one put up oneself.',
  method: 'GET',
  path: '/uploads/{uploadId}/file',
  audience: 'member',
  input: one,
  output: FileAddress,
  refusals: ['resource.missing'],
})

export const openFileAsOperator = endpoint({
  name: 'openFileAsOperator',
  summary: 'An address, good for five minutes, of any file; the organisation’s log says who looked.',
  method: 'POST',
  path: '/uploads/{uploadId}/look',
  audience: 'operator',
  input: one,
  output: v.object({ ...FileAddress.entries, upload: Upload }),
  refusals: ['resource.missing'],
})

export const narrowVisibility = endpoint({
  name: 'narrowVisibility',
  summary: 'Let fewer people see a file: public, then team, then reviewers. Never the other way.',
  method: 'POST',
  path: '/uploads/{uploadId}/visibility',
  audience: 'member',
  input: v.object({ uploadId: UploadId, visibility: Visibility }),
  output: Upload,
  refusals: ['resource.missing', 'auth.forbidden', 'uploads.not_narrower'],
})

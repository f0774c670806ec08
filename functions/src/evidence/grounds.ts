// Whether what a form rests on is there: its files, the host's word, the page, the books, the projects.

import type { EvidenceVisibility, Files } from '@ngo2/shared/evidence/evidence'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import { needsFile } from '@ngo2/shared/evidence/form'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import type * as v from 'valibot'
import { publicBooksOf } from '../books'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { listShownProjects } from '../projects'
import { findFile } from '../uploads'

interface Claimed {
  readonly form: EvidenceForm
  readonly files: v.InferOutput<typeof Files>
  readonly visibility: EvidenceVisibility
}

/** Answers the files as they are known here. A file that is shown to everybody must have been put up so; one for reviewers must not. */
export async function filesOf(app: App, { id }: Organisation, { form, files, visibility }: Claimed) {
  if (needsFile(form) && files.length === 0) {
    throw new AppError('evidence.file_needed', 'this item is nothing without a document', { field: 'files' })
  }
  const found = await Promise.all(files.map(({ uploadId }) => findFile(app, id, uploadId)))
  return found.map((file, nth) => {
    const fits = file !== undefined && (file.purpose === 'certificate' || file.purpose === 'document')
    if (fits && (file.visibility === 'public') === (visibility === 'public')) {
      return { uploadId: file.uploadId, kind: file.kind, bytes: file.bytes }
    }
    throw new AppError('evidence.file_unfit', 'not a file of this organisation that others may see so', {
      field: `files.${nth}`,
    })
  })
}

/** Refuses a form whose ground is not there, as it is now. */
export async function requireGround(app: App, organisation: Organisation, form: EvidenceForm): Promise<void> {
  if (form.item === 'T1' && form.by === 'host' && !isHosted(organisation)) {
    throw new AppError('evidence.not_hosted', 'no host has co-signed', { field: 'form.by' })
  }
  if (!(await hasGround(app, organisation, form))) {
    throw new AppError('evidence.not_ready', `what ${form.item} rests on is not there yet`, { field: 'form' })
  }
}

async function hasGround(app: App, organisation: Organisation, form: EvidenceForm): Promise<boolean> {
  if (form.item === 'T3') return pageIsWhole(organisation, form.contact)
  if (form.item === 'T6') return (await currentProjects(app, organisation)).length > 0
  if (form.item === 'T7') return (await keptFor(app, organisation, form)).quarter !== undefined
  if (form.item === 'T5' && form.by === 'books') {
    return (await keptFor(app, organisation, form)).year !== undefined
  }
  return true
}

const isHosted = ({ registration }: Organisation) =>
  registration.is === 'hosted' && registration.answer === 'agreed'

/** `told` is a contact only the reviewers know. */
const pageIsWhole = ({ intro, serves, place, causes, contact }: Organisation, told: string | undefined) =>
  [intro, serves, contact ?? told].every((part) => part !== undefined) &&
  place.names.length > 0 &&
  causes.length > 0

/** What the platform itself keeps that a form rests on: projects, a closed quarter, a year two people stand for. */
export async function keptFor(app: App, organisation: Organisation, form: EvidenceForm) {
  if (form.item === 'T6') return { projects: await currentProjects(app, organisation) }
  if (form.item !== 'T5' && form.item !== 'T7') return {}
  const { year, quarters } = await publicBooksOf(app, organisation.id)
  if (form.item === 'T5') return { year: year?.year === form.year ? year : undefined }
  return { quarter: quarters.find(({ quarter }) => quarter === form.quarter) }
}

/** Running or planned. */
async function currentProjects(app: App, { id }: Organisation) {
  return (await listShownProjects(app, id)).filter(({ state }) => state !== 'ended')
}

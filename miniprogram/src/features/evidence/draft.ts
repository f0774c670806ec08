// What is typed for an item of evidence: flat, so that two versions can be compared field by field.
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import { EvidenceVisibility, Files } from '@ngo2/shared/evidence/evidence'
import { freshForm } from '@ngo2/shared/evidence/expiry'
import { EvidenceForm, needsFile } from '@ngo2/shared/evidence/form'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import type { Registration } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'

const Rows = v.array(v.record(v.string(), v.string()))

export const EvidenceDraft = v.object({
  /** The way it is given, where there are several; empty until one is chosen. */
  by: v.string(),
  creditCode: v.string(),
  endsOn: v.string(),
  year: v.string(),
  quarter: v.string(),
  people: Rows,
  parties: Rows,
  rule: v.string(),
  partner: v.string(),
  certificate: v.string(),
  practice: v.string(),
  /** Of T3, for the reviewers alone. */
  contact: v.string(),
  visibility: EvidenceVisibility,
  files: Files,
})
export type EvidenceDraft = v.InferOutput<typeof EvidenceDraft>

/** The ways an item can be given, the commonest first; none where there is only one. */
export const waysOf: Partial<Record<GivenItem, readonly string[]>> = {
  T1: ['certificate', 'host'],
  T5: ['books', 'audit'],
  T8: ['none', 'list'],
  T9: ['none', 'partner', 'own'],
}

/**
 * What was given last, for giving it anew; otherwise a form about the time that is asked for on this day, with what the
 * page says of its registration already.
 */
export function draftOf(
  { given, accepted }: Pick<DeskItem, 'given' | 'accepted'>,
  item: GivenItem,
  day: string,
  registration?: Registration,
) {
  const last = given ?? accepted
  const form: Record<string, unknown> = last === undefined ? stated(item, registration) : last.form
  const fresh: Record<string, unknown> = { ...freshForm(item, day) }
  const typed = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const dated = (name: string) => (given === undefined ? String(fresh[name] ?? '') : typed(name))
  return v.parse(EvidenceDraft, {
    by: typed('by'),
    creditCode: typed('creditCode'),
    endsOn: typed('endsOn'),
    year: dated('year'),
    quarter: dated('quarter'),
    people: form.people ?? [],
    parties: form.parties ?? [],
    rule: typed('rule'),
    partner: typed('partner'),
    certificate: typed('certificate'),
    practice: typed('practice'),
    contact: typed('contact'),
    visibility: last?.visibility ?? (item === 'T1' ? 'reviewer' : 'public'),
    // A paper of another year is another paper.
    files: last === undefined || typed('year') !== dated('year') ? [] : last.files,
  })
}

/** Nobody types her code twice. */
function stated(item: GivenItem, registration: Registration | undefined): Record<string, unknown> {
  if (item !== 'T1') return {}
  if (registration?.is === 'registered') return { by: 'certificate', creditCode: registration.creditCode }
  return registration?.is === 'hosted' ? { by: 'host' } : {}
}

export type EvidenceGap = { readonly field: keyof EvidenceDraft; readonly why: 'choose' | 'file' | 'missing' }

/** The form to send, or the first field that keeps it from being sent. */
export function formOf(
  item: GivenItem,
  draft: EvidenceDraft,
): v.InferOutput<typeof EvidenceForm> | EvidenceGap {
  if (waysOf[item] !== undefined && draft.by === '') return { field: 'by', why: 'choose' }
  // A contact everybody may see stands on the page.
  const isSent = (field: string) => field !== 'contact' || draft.visibility === 'reviewer'
  const typed = Object.entries(draft).filter(([field, value]) => value !== '' && isSent(field))
  const form = v.safeParse(EvidenceForm, { item, ...Object.fromEntries(typed) })
  if (!form.success) return { field: fieldOf(form.issues), why: 'missing' }
  return needsFile(form.output) && draft.files.length === 0 ? { field: 'files', why: 'file' } : form.output
}

export function isGap(form: ReturnType<typeof formOf>): form is EvidenceGap {
  return 'why' in form
}

function fieldOf(issues: readonly v.BaseIssue<unknown>[]): keyof EvidenceDraft {
  const key = issues[0]?.path?.[0]?.key
  return v.is(v.picklist(Object.keys(EvidenceDraft.entries) as (keyof EvidenceDraft)[]), key) ? key : 'by'
}

/** Files handed in before that can be handed in again: a file is never shown to others than it was put up for. */
export function filesKept(
  draft: EvidenceDraft,
  putUpFor: EvidenceDraft['visibility'],
): EvidenceDraft['files'] {
  return draft.visibility === putUpFor ? draft.files : []
}

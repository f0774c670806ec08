// A piece of evidence: what was given, who saw it, until when it keeps.
import * as v from 'valibot'
import { Day, Moment, text } from '../contract/fields'
import { idOf } from '../contract/ids'
import { FileRef, Visibility } from '../uploads/upload'
import { EvidenceForm } from './form'
import { GivenItem } from './item'

export const EvidenceId = idOf('evd')
export type EvidenceId = v.InferOutput<typeof EvidenceId>

/** refused: an operator could not accept it, and says why in plain words. */
export const EvidenceState = v.picklist(['declared', 'seen', 'crossChecked', 'refused'])
export type EvidenceState = v.InferOutput<typeof EvidenceState>

export const EvidenceVerdict = v.picklist(['seen', 'crossChecked', 'refused'])
export type EvidenceVerdict = v.InferOutput<typeof EvidenceVerdict>

/** What an operator said of it, when, and her name. */
export const EvidenceDecision = v.object({
  verdict: EvidenceVerdict,
  at: Moment,
  by: v.string(),
  /** With `refused`, always. */
  because: v.optional(text(2, 200)),
})
export type EvidenceDecision = v.InferOutput<typeof EvidenceDecision>

/** team is no choice here: what a team shows is shown to everybody, or only to the reviewers. */
export const EvidenceVisibility = v.picklist(
  Visibility.options.filter((visibility) => visibility !== 'team') as ['public', 'reviewer'],
)
export type EvidenceVisibility = v.InferOutput<typeof EvidenceVisibility>

export const Files = v.pipe(v.array(FileRef), v.maxLength(6))

export const Evidence = v.object({
  id: EvidenceId,
  item: GivenItem,
  form: EvidenceForm,
  files: Files,
  visibility: EvidenceVisibility,
  state: EvidenceState,
  givenAt: Moment,
  /** Name of who gave it, where she has one. */
  givenBy: v.optional(v.string()),
  /** In the order they were made. */
  decisions: v.array(EvidenceDecision),
  /** The last day it counts; known once an operator saw it. */
  expiresOn: v.optional(Day),
})
export type Evidence = v.InferOutput<typeof Evidence>

// What the directory knows of one organisation: what a list shows of it, what it is found by, what its level is computed from.
import { EvidenceItem } from '@ngo2/shared/evidence/item'
import { Cause, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { DivisionCode } from '@ngo2/shared/organisations/place'
import * as v from 'valibot'

const LevelFacts = v.object({
  spans: v.array(
    v.object({ item: EvidenceItem, from: v.string(), until: v.string(), quarter: v.optional(v.string()) }),
  ),
  registered: v.boolean(),
})
export type LevelFacts = v.InferOutput<typeof LevelFacts>

export const Entry = v.object({
  id: OrganisationId,
  name: v.string(),
  example: v.boolean(),
  place: DivisionCode,
  causes: v.array(Cause),
  /** Of the name, lower case, without tones and blanks: in full, and the initials. */
  pinyin: v.string(),
  initials: v.string(),
  /** Absent where nothing an operator saw counts. */
  facts: v.optional(LevelFacts),
})
export type Entry = v.InferOutput<typeof Entry>

/** An entry that is new or another, or the word that there is none any more. Sorts by when it was written. */
export const Change = v.object({ id: OrganisationId, version: v.string(), entry: v.optional(Entry) })
export type Change = v.InferOutput<typeof Change>

/** Which index holds everything up to when: with it belong all changes written at `since` or later. */
export const IndexRef = v.object({ version: v.string(), since: v.string() })
export type IndexRef = v.InferOutput<typeof IndexRef>

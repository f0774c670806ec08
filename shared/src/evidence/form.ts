// What a team fills in for each item of evidence.
import * as v from 'valibot'
import { Quarter, Year } from '../books/period'
import { Day, text } from '../contract/fields'
import { CreditCode } from '../organisations/credit-code'

const item = <const Name extends string>(name: Name) => ({ item: v.literal(name) })

/** A person in charge: name and duty, `王秀兰`, `理事长`. */
export const InCharge = v.object({ name: text(2, 20), duty: text(2, 20) })

/** Somebody close to the organisation it has dealings with: who, how close, what dealings. */
export const RelatedParty = v.object({ name: text(2, 40), closeness: text(2, 40), dealings: text(2, 100) })

/** `item` says which; items that can be given in several ways say which in `by`. */
export const EvidenceForm = v.variant('item', [
  v.variant('by', [
    v.object({
      ...item('T1'),
      by: v.literal('certificate'),
      creditCode: CreditCode,
      /** As printed on the certificate, where it ends. */
      endsOn: v.optional(Day),
    }),
    /** The host has co-signed on the platform; there is nothing to type. */
    v.object({ ...item('T1'), by: v.literal('host') }),
  ]),
  v.object({ ...item('T2'), people: v.pipe(v.array(InCharge), v.minLength(1), v.maxLength(20)) }),
  /**
   * The page says purpose, area, who is served and a contact; operators read it and try the contact. Where an open contact is unsafe, it
   * stands here, and only the reviewers know it.
   */
  v.object({ ...item('T3'), contact: v.optional(text(3, 80)) }),
  v.object({ ...item('T4'), year: Year }),
  v.variant('by', [
    v.object({ ...item('T5'), by: v.literal('audit'), year: Year }),
    /** The yearly accounts kept here, approved by a second person of the team. */
    v.object({ ...item('T5'), by: v.literal('books'), year: Year }),
  ]),
  /** Current projects kept here, each with budget and period. */
  v.object({ ...item('T6') }),
  v.object({ ...item('T7'), quarter: Quarter }),
  v.variant('by', [
    v.object({ ...item('T8'), by: v.literal('none'), rule: v.optional(text(2, 500)) }),
    v.object({
      ...item('T8'),
      by: v.literal('list'),
      parties: v.pipe(v.array(RelatedParty), v.minLength(1), v.maxLength(20)),
      rule: v.optional(text(2, 500)),
    }),
  ]),
  v.variant('by', [
    v.object({ ...item('T9'), by: v.literal('none') }),
    v.object({ ...item('T9'), by: v.literal('partner'), partner: text(2, 40), certificate: text(4, 40) }),
    v.object({ ...item('T9'), by: v.literal('own'), certificate: text(4, 40) }),
  ]),
  /** Signed: nothing of that year needs correcting. A published correction needs no form. */
  v.object({ ...item('T10'), year: Year }),
  /** How consent is asked and kept, in their own words. */
  v.object({ ...item('C6'), practice: text(10, 500) }),
])
export type EvidenceForm = v.InferOutput<typeof EvidenceForm>

/** Items that are nothing without a document. */
export function needsFile(form: EvidenceForm): boolean {
  return form.item === 'T4' || ('by' in form && (form.by === 'certificate' || form.by === 'audit'))
}

/** Every text of a form that others may read, by the field it stands in, for the content check. */
export function textsOf(form: EvidenceForm): Record<string, string> {
  if (form.item === 'T2') return listed('people', form.people)
  if (form.item === 'C6') return { 'form.practice': form.practice }
  if (form.item === 'T9') return form.by === 'partner' ? { 'form.partner': form.partner } : {}
  if (form.item !== 'T8') return {}
  const parties = form.by === 'list' ? listed('parties', form.parties) : {}
  return form.rule === undefined ? parties : { ...parties, 'form.rule': form.rule }
}

const listed = (list: string, rows: readonly Record<string, string>[]) =>
  Object.fromEntries(
    rows.flatMap((row, nth) =>
      Object.entries(row).map(([field, text]) => [`form.${list}.${nth}.${field}`, text]),
    ),
  )

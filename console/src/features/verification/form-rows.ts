// What a form says, as rows of a label and a value.
import { quarterWords } from '@ngo2/shared/books/period'
import type { EvidenceForm } from '@ngo2/shared/evidence/form'
import type { Verifying } from '@ngo2/shared/evidence/verification'
import type { Contact } from '@ngo2/shared/organisations/contact'
import { say, type Words } from '../../platform/language'
import { fieldWords } from './words'

export interface Row {
  readonly label: string
  readonly value: string
}

/** Every field of a form, in the order a reader compares it with the document. */
export function rowsOf(form: EvidenceForm): Row[] {
  if (form.item === 'T1') {
    return form.by === 'host'
      ? [row(fieldWords.host, say(fieldWords.hostAgreed))]
      : [row(fieldWords.creditCode, form.creditCode), ...optional(fieldWords.endsOn, form.endsOn)]
  }
  if (form.item === 'T2') return form.people.map(({ name, duty }) => ({ label: duty, value: name }))
  if (form.item === 'T3') return optional(fieldWords.reachedBy, form.contact)
  if (form.item === 'T4') return [row(fieldWords.year, form.year)]
  if (form.item === 'T5')
    return [row(fieldWords.year, form.year), row(fieldWords.way, say(fieldWords[form.by]))]
  if (form.item === 'T7') return [row(fieldWords.quarter, say(quarterWords(form.quarter)))]
  if (form.item === 'T10') return [row(fieldWords.year, `${form.year} · ${say(fieldWords.nothingToCorrect)}`)]
  if (form.item === 'C6') return [row(fieldWords.practice, form.practice)]
  if (form.item === 'T8') return dealingsOf(form)
  if (form.item === 'T9') return statusOf(form)
  return []
}

function dealingsOf(form: Extract<EvidenceForm, { item: 'T8' }>): Row[] {
  const rows =
    form.by === 'list'
      ? form.parties.map(({ name, closeness, dealings }) => ({
          label: `${name}（${closeness}）`,
          value: dealings,
        }))
      : [row(fieldWords.way, say(fieldWords.none))]
  return [...rows, ...optional(fieldWords.rule, form.rule)]
}

function statusOf(form: Extract<EvidenceForm, { item: 'T9' }>): Row[] {
  if (form.by === 'none') return [row(fieldWords.status, say(fieldWords.noStatus))]
  const partner = form.by === 'partner' ? [row(fieldWords.partner, form.partner)] : []
  return [...partner, row(fieldWords.certificate, form.certificate)]
}

/** What the page itself says, for the item that rests on it and for the identity it is compared with. */
export function pageRowsOf({ item, organisation }: Pick<Verifying, 'item' | 'organisation'>): Row[] {
  const { registration, intro, serves, contact } = organisation
  if (item === 'T1') {
    const stated = registration.is === 'registered' ? registration.creditCode : undefined
    const host = registration.is === 'hosted' ? registration.host : undefined
    return [...optional(fieldWords.registration, stated), ...optional(fieldWords.host, host)]
  }
  if (item !== 'T3') return []
  return [
    ...optional(fieldWords.page, intro),
    ...optional(fieldWords.serves, serves),
    ...optional(fieldWords.reachedBy, contact && waysOf(contact)),
  ]
}

function waysOf({ phone, wechat, email, post }: Contact): string {
  return [phone, wechat, email, post].flatMap((way) => (way?.is === 'given' ? [way.value] : [])).join(' · ')
}

/** What the platform keeps of it. */
export function knownRowsOf({ year, quarter, projects }: Verifying['known']): Row[] {
  const sums = year ?? quarter
  const money = sums
    ? [
        row(fieldWords.opening, yuan(sums.openingFen)),
        row(fieldWords.income, yuan(sums.inFen)),
        row(fieldWords.spending, yuan(sums.outFen)),
        ...sums.byProject.map(({ name, outFen }) => row(fieldWords.forProject(name), yuan(outFen))),
        row(fieldWords.closing, yuan(sums.closingFen)),
      ]
    : []
  const running = (projects ?? []).map(({ name, budgetFen, from, until }) => ({
    label: name,
    value: `${yuan(budgetFen)} · ${from} – ${until ?? '…'}`,
  }))
  return [...money, ...running]
}

/** Whole fen as yuan, `1,484,400.00元`. */
function yuan(fen: number): string {
  return `${(fen / 100).toLocaleString('en', { minimumFractionDigits: 2 })}元`
}

const row = (label: Words, value: string): Row => ({ label: say(label), value })
const optional = (label: Words, value: string | undefined) => (value === undefined ? [] : [row(label, value)])

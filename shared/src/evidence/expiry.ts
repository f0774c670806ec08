// How long a piece of evidence keeps: to the day, Beijing days.
import { lastDayOf, previousQuarter, type Quarter, quarterOf, type Year } from '../books/period'
import { allowed, type Decision, refused } from '../contract/errors'
import { addMonths } from '../maths/calendar'
import type { EvidenceForm } from './form'
import { type GivenItem, worthOf } from './item'

/** A published correction earns T10 for a year. */
export const correctionMonths = 12

/** Before the report of a year is missed, and before anything expires, its team hears of it so many days ahead. */
export const noticeDays = 30

/** The day until which the law gives time for the report of a year: 31 May of the next (disclosure rules of 1 January 2026). */
export const reportDueOn = (year: Year) => `${Number(year) + 1}-05-31`

type Dated = {
  readonly item: GivenItem
  readonly year?: Year
  readonly quarter?: Quarter
  readonly endsOn?: string
}

/**
 * The last day a form counts that an operator saw on `seenOn`. A yearly paper keeps until the next one is due, a quarter’s for half a
 * year; nothing keeps longer than the certificate it rests on.
 */
export function expiresOn(form: Dated, seenOn: string): string {
  const shelf = worthOf[form.item].shelf
  const last = (() => {
    if (shelf?.is === 'report' && form.year) return `${Number(form.year) + 2}-05-31`
    if (shelf?.is === 'quarter' && form.quarter) return lastDayOf(twoOn(form.quarter))
    return addMonths(seenOn, shelf?.is === 'months' ? shelf.months : 0)
  })()
  return form.endsOn !== undefined && form.endsOn < last ? form.endsOn : last
}

/** Whether a form is about a time that is over, and not so long ago that it counts no more. */
export function mayGiveOn(
  form: EvidenceForm,
  day: string,
): Decision<'evidence.not_yet' | 'evidence.too_old'> {
  if ('year' in form && form.year >= day.slice(0, 4)) return refused('evidence.not_yet')
  if ('quarter' in form && lastDayOf(form.quarter) >= day) return refused('evidence.not_yet')
  return expiresOn(form, day) < day ? refused('evidence.too_old') : allowed
}

/** A form of this item as it would be given today, as far as its time goes. */
export function freshForm(item: GivenItem, day: string): Dated {
  const year = String(Number(day.slice(0, 4)) - 1)
  if (worthOf[item].shelf?.is === 'report') return { item, year }
  return worthOf[item].shelf?.is === 'quarter' ? { item, quarter: previousQuarter(quarterOf(day)) } : { item }
}

/** Two quarters later. */
const twoOn = (quarter: Quarter) => quarterOf(addMonths(lastDayOf(quarter), 6))

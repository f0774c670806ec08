// What clients and server agree on about books.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text, whole } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'
import { Adjustments, YearAccounts } from './accounts'
import { Quarter, Year } from './period'
import { PublicBooks } from './public-books'
import { QuarterBooks, QuarterForm } from './quarter'

const organisationId = { organisationId: OrganisationId }
const version = whole(0, 1_000_000)
const quarter = { ...organisationId, quarter: Quarter, version }
const year = { ...organisationId, year: Year, version }

export const listBooks = endpoint({
  name: 'listBooks',
  summary: 'Which quarters and years a team keeps, newest first, with what is left in each.',
  method: 'GET',
  path: '/organisations/{organisationId}/books',
  audience: 'member',
  input: v.object(organisationId),
  output: v.object({
    quarters: v.array(v.omit(QuarterBooks, ['lines'])),
    years: v.array(v.pick(YearAccounts, ['year', 'state', 'closingFen', 'version', 'approvedAt'])),
  }),
  refusals: ['auth.forbidden'],
})

export const readQuarter = endpoint({
  name: 'readQuarter',
  summary:
    'The books of a quarter with all lines; one never kept is version 0 and begins with what was left.',
  method: 'GET',
  path: '/organisations/{organisationId}/quarters/{quarter}',
  audience: 'member',
  input: v.object({ ...organisationId, quarter: Quarter }),
  output: v.object({
    ...v.partial(QuarterBooks, ['savedAt']).entries,
    /** What the quarter before left, where it is closed: this one begins with it. */
    previousClosingFen: v.optional(v.number()),
  }),
  refusals: ['auth.forbidden', 'books.not_begun'],
})

export const saveQuarter = endpoint({
  name: 'saveQuarter',
  summary: 'Keep the books of a quarter as a draft. They need not add up yet.',
  method: 'PUT',
  path: '/organisations/{organisationId}/quarters/{quarter}',
  audience: 'member',
  input: v.object({ ...quarter, ...QuarterForm.entries }),
  output: QuarterBooks,
  refusals: [
    'auth.forbidden',
    'books.edited_meanwhile',
    'books.frozen',
    'books.not_begun',
    'books.closed',
    'books.voucher_unfit',
  ],
})

export const closeQuarter = endpoint({
  name: 'closeQuarter',
  summary: 'Close a quarter that is over and adds up; its sums are public from then on.',
  method: 'POST',
  path: '/organisations/{organisationId}/quarters/{quarter}/closing',
  audience: 'member',
  input: v.object(quarter),
  output: QuarterBooks,
  refusals: [
    'auth.forbidden',
    'resource.missing',
    'books.edited_meanwhile',
    'books.frozen',
    'books.still_running',
    'books.closed',
    'books.previous_open',
    'books.opening_differs',
    'books.closing_differs',
  ],
})

export const readYear = endpoint({
  name: 'readYear',
  summary: 'The accounts of a year as its team sees them; a draft is added up from the closed quarters.',
  method: 'GET',
  path: '/organisations/{organisationId}/accounts/{year}',
  audience: 'member',
  input: v.object({ ...organisationId, year: Year }),
  output: YearAccounts,
  refusals: ['auth.forbidden'],
})

export const submitYear = endpoint({
  name: 'submitYear',
  summary: 'Hand a year’s accounts to a second person. `because` is for accounts that are public already.',
  method: 'POST',
  path: '/organisations/{organisationId}/accounts/{year}/submission',
  audience: 'member',
  input: v.object({ ...year, adjustments: Adjustments, because: v.optional(text(2, 200)) }),
  output: YearAccounts,
  refusals: [
    'auth.forbidden',
    'books.edited_meanwhile',
    'books.frozen',
    'books.nothing_kept',
    'books.quarter_open',
    'books.balance_moved',
    'books.below_nothing',
    'books.reason_missing',
    'books.asks_for_money',
    'moderation.text_refused',
    'rate.limited',
  ],
})

export const approveYear = endpoint({
  name: 'approveYear',
  summary: 'Stand for a year’s accounts as the second person; they are public from then on.',
  method: 'POST',
  path: '/organisations/{organisationId}/accounts/{year}/approval',
  audience: 'member',
  input: v.object(year),
  output: YearAccounts,
  refusals: [
    'auth.forbidden',
    'books.not_submitted',
    'books.same_person',
    'books.edited_meanwhile',
    'books.frozen',
  ],
})

export const returnYear = endpoint({
  name: 'returnYear',
  summary: 'Give a year’s accounts back with the reason.',
  method: 'POST',
  path: '/organisations/{organisationId}/accounts/{year}/return',
  audience: 'member',
  input: v.object({ ...year, because: text(2, 200) }),
  output: YearAccounts,
  refusals: [
    'auth.forbidden',
    'books.not_submitted',
    'books.same_person',
    'books.edited_meanwhile',
    'books.frozen',
  ],
})

export const readPublicBooks = endpoint({
  name: 'readPublicBooks',
  summary: 'The latest year’s accounts and the last two closed quarters, in sums.',
  method: 'GET',
  path: '/organisations/{organisationId}/public-books',
  audience: 'anyone',
  input: v.object(organisationId),
  output: PublicBooks,
  refusals: [],
})

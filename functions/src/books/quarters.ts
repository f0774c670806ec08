// What a team does with the books of a quarter.
import { isDeepStrictEqual } from 'node:util'
import type * as contract from '@ngo2/shared/books/contract'
import { nextQuarter, previousQuarter, type Quarter, yearOf } from '@ngo2/shared/books/period'
import { addsUp, mayClose, mayKeep } from '@ngo2/shared/books/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { openOf } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { membershipFor, standingOf } from '../teams'
import { frozen } from './frozen'
import { type Head, listHeads, openingOf } from './head-repository'
import { keepingOf } from './keeper-repository'
import { findQuarter, type Saving, type StoredQuarter, saveIfSeen } from './quarter-repository'
import { requireVouchers } from './vouchers'
import { findYear, unmovedOf } from './year-repository'

export const read: Action<typeof contract.readQuarter> = async (app, { organisationId, quarter }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  begun(app, quarter)
  const [books, heads] = await Promise.all([
    findQuarter(app.table, organisationId, quarter),
    listHeads(app.table, organisationId),
  ])
  const previousClosingFen = closedIn(heads, previousQuarter(quarter))?.closingFen
  const openingFen = previousClosingFen ?? 0
  const unkept = { quarter, openingFen, lines: [], closingFen: openingFen, version: 0 }
  return { ...(books ?? unkept), previousClosingFen }
}

/** A retry answers the same; whoever edited another version learns that it changed meanwhile. */
export const save: Action<typeof contract.saveQuarter> = async (app, input, actor) => {
  const { organisationId, quarter, version, openingFen, lines, closingFen } = input
  const membership = await membershipFor(app, actor, organisationId, 'keepBooks')
  begun(app, quarter)
  const standing = await findQuarter(app.table, organisationId, quarter)
  const { memberId } = membership
  const books: StoredQuarter = {
    ...{ quarter, openingFen, lines, closingFen },
    version: version + 1,
    savedAt: app.now().toISOString(),
    savedBy: memberId,
  }
  if (standing !== undefined && isRetry(standing, books)) return standing
  if (standing?.closedAt !== undefined) throw new AppError('books.closed', 'this quarter is closed')
  seen(standing, version)
  await requireVouchers(app, organisationId, { lines, before: standing?.lines ?? [] })
  const saving = {
    organisationId,
    books,
    standing: standingOf(membership),
    open: openOf(organisationId),
    checks: [],
  }
  // Whoever types for an hour saves often; the log says so once a day.
  const day = standing && beijingDay(new Date(standing.savedAt))
  const told = standing?.savedBy === memberId && day === beijingDay(app.now())
  const by = { is: 'member' as const, memberId }
  const note = noting(app, { organisationId, deed: 'booksSaved', by, about: quarter })
  const listing = standing === undefined ? [await listingOf(app, organisationId, quarter)] : []
  return store(app, { ...saving, besides: [...listing, ...(told ? [] : [note])] })
}

/** Closing again what is closed answers the same. */
export const close: Action<typeof contract.closeQuarter> = async (app, input, actor) => {
  const { organisationId, quarter, version } = input
  const membership = await membershipFor(app, actor, organisationId, 'keepBooks')
  const [books, heads, year] = await Promise.all([
    findQuarter(app.table, organisationId, quarter),
    listHeads(app.table, organisationId),
    findYear(app.table, organisationId, yearOf(quarter)),
  ])
  if (books === undefined) throw new AppError('resource.missing', 'there are no books of this quarter')
  if (books.closedAt !== undefined && books.version === version + 1) return books
  seen(books, version)
  const over = mayClose(quarter, beijingDay(app.now()))
  if (!over.ok) throw new AppError(over.refusal, 'this quarter is not over yet')
  if (year?.state === 'submitted' || year?.state === 'approved') {
    throw new AppError('books.closed', 'the accounts of this year are made already')
  }
  fits(books, heads)
  const now = app.now().toISOString()
  const closed = { ...books, version: version + 1, closedAt: now, savedAt: now, savedBy: membership.memberId }
  const by = { is: 'member' as const, memberId: membership.memberId }
  const neighbours = [previousQuarter(quarter), nextQuarter(quarter)].filter(
    (one) => closedIn(heads, one) === undefined,
  )
  return store(app, {
    organisationId,
    books: closed,
    standing: standingOf(membership),
    open: openOf(organisationId),
    checks: [
      unmovedOf(organisationId, yearOf(quarter), year),
      ...neighbours.map((one) => openingOf(organisationId, one)),
    ],
    besides: [noting(app, { organisationId, deed: 'booksClosed', by, about: quarter })],
  })
}

/** The write that lists who keeps books, with the earliest quarter they keep. */
async function listingOf(app: App, organisationId: OrganisationId, quarter: Quarter): Promise<Write> {
  const heads = await listHeads(app.table, organisationId)
  const first = [quarter, ...heads.map((head) => head.quarter)].sort()[0] ?? quarter
  return keepingOf(organisationId, first)
}

async function store(app: App, saving: Saving): Promise<StoredQuarter> {
  const { organisationId, books } = saving
  const result = await saveIfSeen(app.table, saving)
  if (result === 'saved') return books
  if (result === 'outOfTeam') throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (result === 'frozen') throw frozen()
  const standing = await findQuarter(app.table, organisationId, books.quarter)
  if (standing !== undefined && isRetry(standing, books)) return standing
  throw new AppError('books.edited_meanwhile', 'somebody else changed these books', { field: 'version' })
}

/** Refuses, naming by how much and where, what does not begin or end with what the quarters beside it say. */
function fits(books: StoredQuarter, heads: readonly Head[]): void {
  const { quarter } = books
  const previous = closedIn(heads, previousQuarter(quarter))
  if (previous === undefined && heads.some((head) => head.quarter < quarter)) {
    throw new AppError('books.previous_open', `close ${previousQuarter(quarter)} first`)
  }
  const added = addsUp(books, previous)
  if (!added.ok) throw new AppError(added.refusal, `it differs by ${added.byFen} fen`, { field: added.field })
  const next = closedIn(heads, nextQuarter(quarter))
  const byFen = next === undefined ? 0 : books.closingFen - next.openingFen
  if (byFen !== 0) {
    const message = `it differs by ${byFen} fen from what the next quarter began with`
    throw new AppError('books.closing_differs', message, { field: 'closingFen' })
  }
}

function isRetry(standing: StoredQuarter, asked: StoredQuarter): boolean {
  // Fields that are not filled in are not there when the table gives them back.
  const content = ({ savedAt: _, closedAt, ...books }: StoredQuarter) =>
    JSON.parse(JSON.stringify({ ...books, closed: closedAt !== undefined }))
  return isDeepStrictEqual(content(standing), content(asked))
}

function seen(standing: StoredQuarter | undefined, version: number): void {
  if ((standing?.version ?? 0) === version) return
  throw new AppError('books.edited_meanwhile', 'somebody else changed these books', { field: 'version' })
}

function begun(app: App, quarter: Quarter): void {
  const decision = mayKeep(quarter, beijingDay(app.now()))
  if (!decision.ok) throw new AppError(decision.refusal, 'this quarter has not begun', { field: 'quarter' })
}

const closedIn = (heads: readonly Head[], quarter: Quarter) =>
  heads.find((head) => head.quarter === quarter && head.closedAt !== undefined)

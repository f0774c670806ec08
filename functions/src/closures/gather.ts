// Everything of an organisation that is its own, read together for a parcel.
import type { AuditEntry } from '@ngo2/shared/audit/entry'
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { yearOf } from '@ngo2/shared/books/period'
import type { QuarterBooks } from '@ngo2/shared/books/quarter'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { listAudit } from '../audit'
import { keptOf, listQuartersKept } from '../books'
import { evidenceToTakeOut } from '../evidence'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { listDeskProjects } from '../projects'
import { listTeam } from '../teams'

export interface Belongings {
  readonly takenAt: string
  readonly organisation: Organisation
  readonly team: Awaited<ReturnType<typeof listTeam>>
  readonly evidence: Awaited<ReturnType<typeof evidenceToTakeOut>>
  readonly projects: Awaited<ReturnType<typeof listDeskProjects>>
  readonly quarters: readonly QuarterBooks[]
  readonly years: readonly YearAccounts[]
  /** Oldest first. */
  readonly log: readonly AuditEntry[]
}

/** Nothing where there is no such organisation. */
export async function belongingsOf(app: App, id: OrganisationId): Promise<Belongings | undefined> {
  const organisation = await findOrganisation(app.table, id, 'consistent')
  if (organisation === undefined) return undefined
  const [team, evidence, projects, books, log] = await Promise.all([
    listTeam(app.table, id),
    evidenceToTakeOut(app, id),
    listDeskProjects(app, id),
    booksOf(app, id),
    wholeLog(app, id),
  ])
  return { takenAt: app.now().toISOString(), organisation, team, evidence, projects, ...books, log }
}

async function booksOf(app: App, id: OrganisationId) {
  const kept = await listQuartersKept(app, id)
  const periods = [...kept, ...new Set(kept.map(yearOf))]
  const books = await Promise.all(periods.map((period) => keptOf(app, id, period)))
  return {
    quarters: books.flatMap((one) => (one?.is === 'quarter' ? [one.books] : [])),
    years: books.flatMap((one) => (one?.is === 'year' ? [one.accounts] : [])),
  }
}

async function wholeLog(app: App, id: OrganisationId): Promise<AuditEntry[]> {
  const all: AuditEntry[] = []
  let cursor: string | undefined
  do {
    const page = await listAudit(app.table, id, cursor)
    all.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  return all.reverse()
}

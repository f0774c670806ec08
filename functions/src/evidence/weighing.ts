// Keeps an organisation's level and what the ranking hears of it in step with its evidence.
import { reachedOn } from '@ngo2/shared/evidence/levels'
import { evidenceForRanking, type Holdings, levelFactsOf } from '@ngo2/shared/evidence/standing'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { noting, parseAudit } from '../audit'
import { findOrganisation, setEvidence } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { nextDueOn } from './due'
import { holdingsFrom } from './holdings'
import { stopWaiting } from './leaving'
import { findLevel, type StoredLevel, setLevelIf } from './level-repository'
import { findKept, setUpdateMonth } from './repository'

/** Weighs the evidence anew after any of it changed. The same twice leaves the same. */
export async function weighAgain(app: App, { item }: Fact): Promise<void> {
  const id = 'organisationId' in item ? item.organisationId : item.id
  await weigh(app, v.parse(OrganisationId, id))
}

/** Deeds whose effect readers can see: a month with one of them has had news. */
const news: readonly string[] = [
  'projectSaved',
  'pageEdited',
  'booksClosed',
  'booksApproved',
  'correctionPublished',
]

export async function rememberNews(app: App, { item }: Fact): Promise<void> {
  const { organisationId, deed, at } = parseAudit(item)
  if (news.includes(deed))
    await setUpdateMonth(app.table, organisationId, beijingDay(new Date(at)).slice(0, 7))
}

export async function weigh(app: App, organisationId: OrganisationId): Promise<void> {
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  if (organisation === undefined) return
  if (organisation.closedAt !== undefined) return stopWaiting(app, organisationId)
  const [kept, before] = await Promise.all([
    findKept(app.table, organisationId),
    findLevel(app.table, organisationId),
  ])
  const holdings = await holdingsFrom(app, organisation, kept)
  if (before === undefined && !isOurs(holdings)) return
  const day = beijingDay(app.now())
  const { level, until } = reachedOn(levelFactsOf(holdings), day)
  const points = evidenceForRanking(holdings, day)
  const since = before !== undefined && before.level === level ? before.since : day
  const dueOn = nextDueOn(holdings, kept.reminded, day)
  const after: StoredLevel = { organisationId, level, until, since, dueOn, ...points }
  if (before !== undefined && isSame(before, after)) return
  const changed = before?.level !== level
  const about = level ?? 'none'
  const by = { is: 'platform' as const }
  const notes = changed ? [noting(app, { organisationId, deed: 'levelChanged', by, about })] : []
  // What nobody told the ranking yet need not be told when it is nothing.
  const isKnown = before !== undefined || Object.values(points).some((value) => value !== undefined)
  if (isKnown) await setEvidence(app.table, organisationId, points)
  // Who was faster has told it; what she could not know yet wakes another weighing.
  await setLevelIf(app.table, before, after, ...notes)
}

/** What came in a file with an imported organisation stands until its team gives something itself. */
function isOurs({ organisation, records, corrections, months }: Holdings): boolean {
  if (organisation.imported) return records.some(({ accepted }) => accepted.length > 0)
  return records.length + corrections.length + months.length > 0 || organisation.kept === true
}

function isSame(one: StoredLevel, other: StoredLevel): boolean {
  const fields = ['level', 'until', 'since', 'dueOn', 'transparency', 'communication'] as const
  return fields.every((field) => one[field] === other[field])
}

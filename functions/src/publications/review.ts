// The review list of a run: what somebody must look at, and what was decided about it.
import type * as contract from '@ngo2/shared/publications/contract'
import type { ReviewDecision, ReviewItem } from '@ngo2/shared/publications/review'
import type { RunId } from '@ngo2/shared/ranking/run'
import { findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { openCursor, sealCursor } from '../platform/page'
import type { Action } from '../platform/route'
import { findToReview, listToReview, type ToReview } from '../ranking'
import { findPublication, findStandings } from '../snapshots'
import { decidingOf, droppingOf, findDecision, findDecisions, loggingOf, placeKey } from './repository'
import { operatorBy, wholeRun } from './whole-run'

const pageSize = 20

/** Those nobody has decided first, then by organisation: the order of a page stays while it is worked through. */
export const list: Action<typeof contract.listReview> = async (app, { runId, cursor }) => {
  await wholeRun(app, runId)
  const [items, decisions] = await Promise.all([
    listToReview(app.table, runId),
    findDecisions(app.table, runId),
  ])
  const rows = items
    .map((item) => ({ item, key: `${decisions.has(placeKey(item)) ? 1 : 0}${placeKey(item)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const from = openCursor(cursor, ['key'])?.key ?? ''
  const left = rows.filter(({ key }) => key > from)
  const shown = left.slice(0, pageSize)
  const last = shown.at(-1)
  const told = await tell(
    app,
    shown.map(({ item }) => item),
    decisions,
  )
  return { items: told, ...(left.length > pageSize && last ? { next: sealCursor({ key: last.key }) } : {}) }
}

/** A retry answers the same; a decision that was not seen is not overruled. To stop a run takes its proposal away. */
export const decide: Action<typeof contract.decideReview> = async (app, input, actor) => {
  const { runId, organisationId, dimension, verdict, because, version } = input
  await wholeRun(app, runId)
  const item = await findToReview(app.table, runId, { organisationId, dimension })
  if (item === undefined) throw new AppError('resource.missing', 'nothing is to be decided about it')
  const by = await operatorBy(app, actor)
  const decision: ReviewDecision = { verdict, because, by, at: app.now().toISOString(), version: version + 1 }
  const about = `${organisationId}#${dimension}`
  const written = await app.table.write(
    decidingOf(runId, item, decision),
    loggingOf(app, { deed: 'reviewed', by, runId, about, because: `${verdict}: ${because}` }),
    ...(verdict === 'stopped' ? [droppingOf(runId)] : []),
  )
  if (written.done) return one(app, item, decision)
  const standing = await findDecision(app.table, runId, item)
  const isRetry =
    standing?.by.is === 'operator' &&
    standing.by.memberId === actor.memberId &&
    standing.verdict === verdict &&
    standing.because === because
  if (standing && isRetry) return one(app, item, standing)
  throw new AppError('publications.decided_meanwhile', 'a colleague decided this meanwhile')
}

/** How many there are, and how many nobody decided or somebody stopped. */
export async function reviewCounts(app: App, runId: RunId) {
  const [items, decisions] = await Promise.all([
    listToReview(app.table, runId),
    findDecisions(app.table, runId),
  ])
  const verdicts = items.map((item) => decisions.get(placeKey(item))?.verdict)
  return {
    items: items.length,
    open: verdicts.filter((verdict) => verdict === undefined).length,
    stopped: verdicts.filter((verdict) => verdict === 'stopped').length,
  }
}

async function one(app: App, item: ToReview, decision: ReviewDecision): Promise<ReviewItem> {
  const [told] = await tell(app, [item], new Map([[placeKey(item), decision]]))
  if (told === undefined) throw new Error('one item is told as one')
  return told
}

async function tell(
  app: App,
  items: readonly ToReview[],
  decisions: ReadonlyMap<string, ReviewDecision>,
): Promise<ReviewItem[]> {
  const publication = await findPublication(app.table)
  const [organisations, befores] = await Promise.all([
    findOrganisations(app.table, [...new Set(items.map(({ organisationId }) => organisationId))]),
    Promise.all(
      items.map(({ organisationId }) =>
        publication ? findStandings(app.table, publication.runId, organisationId) : undefined,
      ),
    ),
  ])
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  return items.map(({ organisationId, dimension, ...item }, nth) => {
    const { name = organisationId, example = false } = byId.get(organisationId) ?? {}
    const before = befores[nth]?.standings[dimension]
    const decision = decisions.get(placeKey({ organisationId, dimension }))
    return {
      organisation: { id: organisationId, name, example },
      dimension,
      ...item,
      ...(before && { before }),
      ...(decision && { decision }),
    }
  })
}

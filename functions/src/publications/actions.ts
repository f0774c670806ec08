// Publishing a snapshot: one operator proposes, another confirms, and one alone may bring back what was published before.
import type { Doer } from '@ngo2/shared/audit/entry'
import type * as contract from '@ngo2/shared/publications/contract'
import type { Publishing } from '@ngo2/shared/publications/proposal'
import type { Run, RunId } from '@ngo2/shared/ranking/run'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { existingRun, settingRun, withProgress } from '../ranking'
import { addingPublished, findOutline, findPublication, findPublished, pointingOf } from '../snapshots'
import { findProposal, listLogPage, loggingOf, proposingOf, withdrawingOf } from './repository'
import { reviewCounts } from './review'
import { operatorBy, wholeRun } from './whole-run'

export const read: Action<typeof contract.readPublishing> = async (app, { runId }) => {
  await wholeRun(app, runId)
  return publishingOf(app, runId)
}

/** A retry by the same operator answers the same. */
export const propose: Action<typeof contract.proposeRun> = async (app, { runId, replaces }, actor) => {
  await wholeRun(app, runId)
  await throwUnlessReviewed(app, runId)
  if ((await publishedNow(app)) !== replaces) throw publishedMeanwhile()
  const by = await operatorBy(app, actor)
  const proposal = { by, at: app.now().toISOString(), replaces }
  const written = await app.table.write(
    proposingOf(runId, proposal),
    loggingOf(app, { deed: 'proposed', by, runId, replaces }),
  )
  const standing = written.done ? undefined : await findProposal(app.table, runId)
  if (
    !written.done &&
    (standing === undefined || !isBy(standing.by, actor) || standing.replaces !== replaces)
  ) {
    throw new AppError('publications.proposed_meanwhile', 'a colleague proposed this run already')
  }
  return publishingOf(app, runId)
}

export const withdraw: Action<typeof contract.withdrawProposal> = async (app, { runId }, actor) => {
  await wholeRun(app, runId)
  const proposal = await findProposal(app.table, runId)
  if (proposal) {
    const by = await operatorBy(app, actor)
    // Held up only where it was taken away meanwhile, which is what was asked for.
    await app.table.write(
      withdrawingOf(runId, proposal),
      loggingOf(app, { deed: 'proposalWithdrawn', by, runId }),
    )
  }
  return publishingOf(app, runId)
}

/** Confirms what another operator proposed. A retry answers the same. */
export const publish: Action<typeof contract.publishRun> = async (app, { runId, replaces }, actor) => {
  const { outline } = await wholeRun(app, runId)
  const proposal = await findProposal(app.table, runId)
  if (proposal === undefined) {
    if ((await publishedNow(app)) === runId) return progressOf(app, runId)
    throw new AppError('publications.not_proposed', 'nobody has proposed this run')
  }
  if (isBy(proposal.by, actor)) {
    throw new AppError('publications.second_person', 'another operator must confirm what you proposed')
  }
  await throwUnlessReviewed(app, runId)
  if (proposal.replaces !== replaces) throw publishedMeanwhile()
  const publishedAt = app.now().toISOString()
  const by = await operatorBy(app, actor)
  const isNew = (await findPublished(app.table, runId)) === undefined
  const written = await app.table.write(
    pointingOf({ ...outline, publishedAt }, replaces),
    withdrawingOf(runId, proposal),
    settingRun(runId, { publishedAt }),
    loggingOf(app, { deed: 'published', by, runId, replaces }),
    ...(isNew ? [addingPublished({ runId, publishedAt })] : []),
  )
  if (!written.done && (await publishedNow(app)) !== runId) {
    if (written.blocked.includes(0)) throw publishedMeanwhile()
    throw new AppError('publications.not_proposed', 'the proposal was taken back meanwhile')
  }
  return progressOf(app, runId)
}

/** One operator suffices: what comes back has been published by two before. A retry answers the same. */
export const rollBack: Action<typeof contract.rollBack> = async (app, input, actor) => {
  const { runId, replaces, because } = input
  await existingRun(app, runId)
  const [published, outline] = await Promise.all([
    findPublished(app.table, runId),
    findOutline(app.table, runId),
  ])
  if (published === undefined || outline === undefined) {
    throw new AppError('publications.never_published', 'this snapshot was never published')
  }
  const publishedAt = app.now().toISOString()
  const by = await operatorBy(app, actor)
  const written = await app.table.write(
    pointingOf({ ...outline, publishedAt }, replaces),
    settingRun(runId, { publishedAt }),
    loggingOf(app, { deed: 'rolledBack', by, runId, replaces, because }),
  )
  if (!written.done && (await publishedNow(app)) !== runId) throw publishedMeanwhile()
  return progressOf(app, runId)
}

export const listLog: Action<typeof contract.listPublicationLog> = (app, { cursor }) =>
  listLogPage(app.table, cursor)

async function publishingOf(app: App, runId: RunId): Promise<Publishing> {
  const [review, proposal, { publishedAt }] = await Promise.all([
    reviewCounts(app, runId),
    findProposal(app.table, runId),
    existingRun(app, runId),
  ])
  return { runId, review, ...(proposal && { proposal }), ...(publishedAt && { publishedAt }) }
}

async function throwUnlessReviewed(app: App, runId: RunId): Promise<void> {
  const { open, stopped } = await reviewCounts(app, runId)
  if (stopped > 0) throw new AppError('publications.review_stopped', 'a colleague stopped this run')
  if (open > 0) throw new AppError('publications.review_open', `${open} standings were not looked at yet`)
}

async function progressOf(app: App, runId: RunId): Promise<Run> {
  return withProgress(app, await existingRun(app, runId))
}

async function publishedNow(app: App): Promise<RunId | null> {
  return (await findPublication(app.table, 'consistent'))?.runId ?? null
}

function publishedMeanwhile(): AppError {
  return new AppError('ranking.published_meanwhile', 'another snapshot was published meanwhile')
}

function isBy(by: Doer, { memberId }: Actor): boolean {
  return by.is !== 'platform' && by.memberId === memberId
}

// A run measured and published through the API, as two operators do.
import { makeId } from '@ngo2/shared/contract/ids'
import { decideReview, listReview, proposeRun, publishRun } from '@ngo2/shared/publications/contract'
import { listRuns, readRun, startRun } from '@ngo2/shared/ranking/contract'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Console } from './consoles'

/** The first operator measures, looks through what is doubtful and proposes; the second confirms. Answers which run it was. */
export async function publishNow(first: Console, second: Console): Promise<RunId> {
  const { id: runId } = await first.ask(startRun, { runId: makeId('run', Date.now(), Math.random) })
  await untilReady(first, runId)
  await lookThrough(first, runId)
  const replaces = (await first.ask(listRuns, {})).published ?? null
  await first.ask(proposeRun, { runId, replaces })
  await second.ask(publishRun, { runId, replaces })
  return runId
}

export async function untilReady(operator: Console, runId: RunId): Promise<void> {
  for (;;) {
    const { state, failure } = await operator.ask(readRun, { runId })
    if (state === 'ready') return
    if (state === 'failed') throw new Error(failure)
    await operator.page.waitForTimeout(200)
  }
}

async function lookThrough(operator: Console, runId: RunId): Promise<void> {
  for (;;) {
    const { items } = await operator.ask(listReview, { runId })
    const open = items.filter(({ decision }) => decision === undefined)
    if (open.length === 0) return
    for (const { organisation, dimension } of open) {
      const seen = { runId, organisationId: organisation.id, dimension, version: 0 }
      await operator.ask(decideReview, { ...seen, verdict: 'stands', because: '看过了，照算的公布' })
    }
  }
}

// The demo world's first ranking: one operator starts a run, looks through its list and proposes it, another confirms.
import type { Send } from '@ngo2/shared/contract/call'
import { makeId } from '@ngo2/shared/contract/ids'
import { decideReview, listReview, proposeRun, publishRun } from '@ngo2/shared/publications/contract'
import { startRun } from '@ngo2/shared/ranking/contract'
import type { Desk } from '../desk'
import { must, sendTo, signInAs } from './client'
import { operatorOpenids } from './people'

export async function publishRanking(desk: Desk, nowMs: number): Promise<void> {
  const operators = await Promise.all(
    operatorOpenids.map(async (openid) => sendTo(desk.apiUrl, (await signInAs(desk, openid)).token)),
  )
  const [first] = operators
  if (first === undefined) throw new Error('nobody runs the ranking')
  const { id: runId } = await must(first, startRun, { runId: makeId('run', nowMs, () => 0.5) })
  await desk.settle()
  await publishAsTwo(operators, runId)
}

/** Publishes the first snapshot of a desk: the first operator looks and proposes, the second confirms. */
export async function publishAsTwo([first, second]: readonly Send[], runId: string): Promise<void> {
  if (first === undefined || second === undefined) throw new Error('publishing takes two operators')
  await lookThrough(first, runId)
  await must(first, proposeRun, { runId, replaces: null })
  await must(second, publishRun, { runId, replaces: null })
}

/** Decides that everything doubtful stands as calculated. */
async function lookThrough(operator: Send, runId: string): Promise<void> {
  for (;;) {
    const { items } = await must(operator, listReview, { runId })
    const open = items.filter(({ decision }) => decision === undefined)
    if (open.length === 0) return
    for (const { organisation, dimension } of open) {
      const seen = { runId, organisationId: organisation.id, dimension, version: 0 }
      await must(operator, decideReview, { ...seen, verdict: 'stands', because: '演示数据，看过了' })
    }
  }
}

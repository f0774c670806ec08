// The stages of a run, each a handler of the state machine: plan, read a segment, fit, and fail.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import type { App } from '../platform/app'
import { fitRun } from './fit-run'
import { readSegment, segmentNames } from './read-segment'
import { findRun, setRun } from './run-repository'

/** What the state machine hands to the ranking function. */
export const StageEvent = v.variant('stage', [
  v.object({ stage: v.literal('plan'), runId: RunId }),
  v.object({ stage: v.literal('read'), runId: RunId, segment: v.pipe(v.string(), v.regex(/^\d\d$/)) }),
  v.object({ stage: v.literal('fit'), runId: RunId }),
  v.object({ stage: v.literal('fail'), runId: RunId, error: v.optional(v.unknown()) }),
])
export type StageEvent = v.InferOutput<typeof StageEvent>

/** Runs one stage; every stage may be run again and leaves the same behind. */
export async function runStage(app: App, event: StageEvent): Promise<unknown> {
  try {
    return await stageOf(app, event)
  } catch (error) {
    app.log.bug(error, { runId: event.runId, stage: event.stage })
    // Lambda and the state machine write down whatever is thrown, and an error may carry the evaluation it met.
    throw new Error(`the stage ${event.stage} failed; the log says why`)
  }
}

async function stageOf(app: App, event: StageEvent): Promise<unknown> {
  const { runId } = event
  switch (event.stage) {
    case 'plan':
      return plan(app, runId)
    case 'read':
      return readSegment(app, runId, event.segment)
    case 'fit':
      return fitRun(app, runId)
    case 'fail':
      app.log.bug(event.error, { runId })
      app.log.count('RunFailed')
      await setRun(app.table, runId, {
        state: 'failed',
        failure: '计算没有完成，什么也没有公布。可以再算一次。',
      })
      await app.files.removeAll(`ranking/${runId}/`)
      return { runId }
  }
}

async function plan(app: App, runId: RunId) {
  const run = await findRun(app.table, runId)
  if (run === undefined) throw new Error(`no run ${runId}`)
  await setRun(app.table, runId, { state: 'reading' })
  return { runId, segments: segmentNames.map((segment) => ({ runId, segment })) }
}

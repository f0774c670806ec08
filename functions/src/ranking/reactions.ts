// How a planned run begins to run.
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { parseRun } from './run-repository'

/** The pipeline starts an execution of one name once, however often it is told. */
export async function startPipeline(app: App, { item }: Fact): Promise<void> {
  const { id } = parseRun(item)
  await app.pipeline.start(id, { runId: id })
}

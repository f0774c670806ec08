// The ranking pipeline for tests: the deployed state machine over our stages, a file store behind real HTTP.
import { readFileSync } from 'node:fs'
import { startFiles } from '@ngo2/local/files/index'
import { startPipeline } from '@ngo2/local/pipeline/index'
import * as v from 'valibot'
import type { App } from '../src/platform/app'
import { openFiles } from '../src/platform/files'
import { runStage, StageEvent } from '../src/ranking/stages'

export interface TestPipeline {
  /** The App of the ranking function: like the server's, with files. */
  readonly app: App
  /** Runs one execution to its end. */
  run(runId: string): Promise<void>
  close(): Promise<void>
}

const asl = readFileSync('functions/ranking.asl.json', 'utf8')

/** `broken` is asked before each stage and may throw, as a function that dies does. */
export async function aPipeline(
  app: App,
  broken: (event: StageEvent) => void = () => {},
): Promise<TestPipeline> {
  const files = await startFiles()
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const place = { url: `${files.url}/test`, region: 'local', ...credentials }
  const withFiles: App = { ...app, files: openFiles('test', place) }
  const handler = async (payload: unknown) => {
    const event = v.parse(StageEvent, payload)
    broken(event)
    return runStage(withFiles, event)
  }
  const pipeline = await startPipeline({
    asl,
    handlers: { RankingFunctionArn: handler },
    pause: async () => undefined,
    say: () => undefined,
  })
  return {
    app: withFiles,
    async run(runId) {
      const request = {
        stateMachineArn: 'arn:aws:states:local:0:stateMachine:m',
        name: runId,
        input: JSON.stringify({ runId }),
      }
      await fetch(pipeline.url, {
        method: 'POST',
        headers: {
          'x-amz-target': 'AWSStepFunctions.StartExecution',
          'content-type': 'application/x-amz-json-1.0',
        },
        body: JSON.stringify(request),
      })
      await pipeline.idle()
    },
    async close() {
      await Promise.all([pipeline.close(), files.close()])
    },
  }
}

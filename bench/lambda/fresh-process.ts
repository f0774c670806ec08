// What a cold start costs: importing a bundle and its first call, each time in a process that has never run it.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '@ngo2/local/root'
import type { Command } from '../calls/meter'
import { median } from '../timing'
import type { Recorded } from './recorded'

export interface ColdStart {
  /** Median milliseconds. */
  readonly importMs: number
  readonly withFirstCallMs: number
}

const tries = 9

/** The api function beside the SDK alone, in turns; the first call is this operation, which only gets items. */
export function coldStarts(
  sdkBundle: string,
  { event, commands }: Recorded,
): { ours: ColdStart; floor: ColdStart } {
  const api = program(
    join(root, 'functions/dist/api/index.mjs'),
    `await bundle.handler(${JSON.stringify(event)}, {})`,
  )
  const sdk = program(
    sdkBundle,
    `const documents = bundle.DynamoDBDocumentClient.from(new bundle.DynamoDBClient({}))
    for (const round of ${JSON.stringify(roundsOf(commands))}) {
      await Promise.all(round.map((input) => documents.send(new bundle.GetCommand(JSON.parse(input)))))
    }`,
  )
  const ours: ColdStart[] = []
  const floor: ColdStart[] = []
  for (let nth = 0; nth < tries; nth++) {
    ours.push(runOnce(api))
    floor.push(runOnce(sdk))
  }
  return { ours: middleOf(ours), floor: middleOf(floor) }
}

/** Inputs of what is asked together. */
function roundsOf(commands: readonly Command[]): string[][] {
  if (commands.some(({ name }) => name !== 'GetItem'))
    throw new Error('the first call does more than get items')
  const rounds = [...new Set(commands.map(({ round }) => round))]
  return rounds.map((round) => commands.filter((one) => one.round === round).map(({ input }) => input))
}

function program(bundle: string, firstCall: string): string {
  return `const begun = performance.now()
    const bundle = await import(${JSON.stringify(pathToFileURL(bundle).href)})
    const importMs = performance.now() - begun
    ${firstCall}
    process.stdout.write(JSON.stringify({ importMs, withFirstCallMs: performance.now() - begun }))
    process.exit(0)`
}

function runOnce(source: string): ColdStart {
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' }),
  )
}

function middleOf(starts: readonly ColdStart[]): ColdStart {
  return {
    importMs: median(starts.map(({ importMs }) => importMs)),
    withFirstCallMs: median(starts.map(({ withFirstCallMs }) => withFirstCallMs)),
  }
}

// The command that ranks evaluations from files: `npm run --silent rank -- --ratings R --raters A --ngos N --out S`.
import { rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import type { Snapshot } from '@ngo2/shared/ranking/snapshot'
import { codeOf, FileRefused } from './file-refused'
import { readEvaluations } from './read-evaluations'
import { reasonsFor, scoresCsv } from './scores'

const usage =
  'rank --ratings RATINGS.csv --raters RATERS.csv --ngos NGOS.csv --out SCORES.csv [--explain NGO]'

interface Order {
  readonly ratings: string
  readonly raters: string
  readonly ngos: string
  readonly out: string
  readonly explain?: string
}

/** `complaint` comes with nothing written; `text` is what was asked for with `--explain`. */
export type Outcome =
  | { readonly code: 0; readonly text?: string }
  | { readonly code: 2; readonly complaint: string }

/** Ranks the files this order names; writes all of the scores or nothing. */
export async function rankFiles(args: readonly string[]): Promise<Outcome> {
  try {
    const order = orderFrom(args)
    const snapshot = rank(await readEvaluations(order), parameters)
    const text = order.explain === undefined ? undefined : explained(order, snapshot)
    await writeWhole(order.out, scoresCsv(snapshot))
    return { code: 0, ...(text !== undefined && { text }) }
  } catch (error) {
    if (error instanceof FileRefused) return { code: 2, complaint: error.message }
    throw error
  }
}

function orderFrom(args: readonly string[]): Order {
  const file = { type: 'string' } as const
  const options = { ratings: file, raters: file, ngos: file, out: file, explain: file }
  try {
    const { ratings, raters, ngos, out, explain } = parseArgs({ args: [...args], options }).values
    if (ratings && raters && ngos && out) return { ratings, raters, ngos, out, ...(explain && { explain }) }
  } catch (error) {
    if (!codeOf(error)?.startsWith('ERR_PARSE_ARGS')) throw error
    throw new FileRefused(`${error instanceof Error ? error.message : codeOf(error)}\nusage: ${usage}`)
  }
  throw new FileRefused(`expected --ratings, --raters, --ngos and --out\nusage: ${usage}`)
}

function explained({ explain = '', ngos }: Order, snapshot: Snapshot): string {
  const reasons = reasonsFor(explain, snapshot)
  if (reasons === undefined) {
    throw new FileRefused(`--explain: expected an ngo listed in ${ngos}; found ${explain}`)
  }
  return reasons
}

/** All or nothing: a reader never meets half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    if (codeOf(error) === undefined) throw error
    throw new FileRefused(`${path}: expected a place to write to; found ${codeOf(error)}`)
  }
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const outcome = await rankFiles(process.argv.slice(2))
  process.exitCode = outcome.code
  if (outcome.code === 2) console.error(outcome.complaint)
  else if (outcome.text !== undefined) console.log(outcome.text)
}

// The command that ranks evaluations from files: `npm run --silent rank -- --ratings R --raters A --ngos N --out S`.
import { rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import { FileRefused } from './read-csv'
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

/** Exit code 0, or 2 with one sentence on the error output and nothing written. */
export async function rankFiles(args: readonly string[]): Promise<number> {
  try {
    const order = orderFrom(args)
    const snapshot = rank(await readEvaluations(order), parameters)
    const reasons = order.explain === undefined ? undefined : explained(order, snapshot)
    await writeWhole(order.out, scoresCsv(snapshot))
    if (reasons !== undefined) console.log(reasons)
    return 0
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    console.error(error.message)
    return 2
  }
}

function orderFrom(args: readonly string[]): Order {
  const file = { type: 'string' } as const
  const options = { ratings: file, raters: file, ngos: file, out: file, explain: file }
  try {
    const { ratings, raters, ngos, out, explain } = parseArgs({ args: [...args], options }).values
    if (ratings && raters && ngos && out) return { ratings, raters, ngos, out, ...(explain && { explain }) }
  } catch (error) {
    if (error instanceof TypeError) throw new FileRefused(`${error.message}\nusage: ${usage}`)
    throw error
  }
  throw new FileRefused(`expected --ratings, --raters, --ngos and --out\nusage: ${usage}`)
}

function explained({ explain = '', ngos }: Order, snapshot: ReturnType<typeof rank>): string {
  const reasons = reasonsFor(explain, snapshot)
  if (reasons === undefined)
    throw new FileRefused(`--explain: expected an ngo listed in ${ngos}; found ${explain}`)
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
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new FileRefused(`${path}: expected a place to write to; found ${code}`)
  }
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  process.exitCode = await rankFiles(process.argv.slice(2))
}

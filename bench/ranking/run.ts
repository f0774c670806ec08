// The ranking's bench: our method beside its peers in worlds of known truth; `--judge` asks those nobody has tuned on.
import { parseArgs } from 'node:util'
import { tableOnFiles } from './on-files'
import { tableOnReal } from './real/table-on-real'
import { findingsIn, grade, missed, type Print } from './report'
import { measureSpeed, speedLines } from './speed'
import type { Trial } from './trials'
import { honestTrials, publicTrials, redTrials, tuningSeeds, whiteBoxTrials } from './tuning'

const sheetsForSpeed = [100_000, 1_000_000, 10_000_000]
const allTrials = [...honestTrials, ...publicTrials, ...redTrials]
/** The six campaigns one by one are in the mix already. */
const usualTrials = allTrials.filter(
  ({ kind, name }) => kind === 'honest' || (kind === 'public' && /^(mix|spam)/.test(name)),
)

/** Prints the tuning worlds' tables, the goals and the speed; answers which goals are missed. Times are printed only. */
export function run(print: Print = console.log): string[] {
  const seeds = tuningSeeds.slice(0, 2)
  const graded = [...grade(usualTrials, seeds, print), ...grade(redTrials, seeds.slice(0, 1), print)]
  const findings = findingsIn(graded, seeds, print)
  for (const line of speedLines(measureSpeed(1_000_000))) print(line)
  return missed(findings)
}

/** Only trials whose name has this in it; on so many seeds. */
function tune(named: string, count: number, print: Print): string[] {
  const seeds = tuningSeeds.slice(0, count)
  const trials: Trial[] = 'white box'.includes(named)
    ? whiteBoxTrials(110, 24)
    : allTrials.filter(({ name }) => name.includes(named))
  if (trials.length === 0) throw new Error(`no trial is called "${named}"`)
  return missed(findingsIn(grade(trials, seeds, print), seeds, print))
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

async function asked(): Promise<string[]> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ judge: flag, speed: flag, trial: text, seeds: text },
      ...{ real: text, rater: text, item: text, score: text, time: text, heard: text },
    },
  })
  if (values.judge) {
    // Loaded here alone: whoever tunes never sees what judges.
    const { judge } = await import('./judging/judge')
    return judge(console.log)
  }
  if (values.speed) {
    for (const sheets of sheetsForSpeed)
      for (const line of speedLines(measureSpeed(sheets))) console.log(line)
    return []
  }
  if (values.real !== undefined) {
    const { rater = 'rater', item = 'item', score = 'score', time, heard = '1' } = values
    const columns = { rater, item, score, ...(time !== undefined && { time }) }
    await tableOnReal({ file: values.real, columns, heardShare: Number(heard) }, console.log)
    return []
  }
  if (positionals.length > 0) {
    await tableOnFiles(positionals, console.log)
    return []
  }
  if (values.trial === undefined && values.seeds === undefined) return run()
  return tune(values.trial ?? '', Number(values.seeds ?? 3), console.log)
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const broken = await asked()
  process.exitCode = broken.length === 0 ? 0 : 1
}

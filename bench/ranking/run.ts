// The ranking's bench: our method beside its peers in worlds of known truth; `--judge` asks those nobody has tuned on.
import { parseArgs } from 'node:util'
import { findingsIn, grade, missed, type Print } from './report'
import { measureSpeed, speedLines } from './speed'
import type { Trial } from './trials'
import { honestTrials, publicTrials, redTrials, tuningSeeds, whiteBoxTrials } from './tuning'

const sheetsForSpeed = [100_000, 1_000_000, 10_000_000]
const usualTrials = [...honestTrials, ...publicTrials, ...redTrials]

/** Prints the tuning worlds' tables, the goals and the speed; answers which goals are missed. Times are printed only. */
export function run(print: Print = console.log): string[] {
  const seeds = tuningSeeds.slice(0, 2)
  const findings = findingsIn(grade(usualTrials, seeds, print), seeds, print)
  for (const line of speedLines(measureSpeed(1_000_000))) print(line)
  return missed(findings)
}

/** Only trials whose name has this in it; on so many seeds. */
function tune(named: string, count: number, print: Print): string[] {
  const seeds = tuningSeeds.slice(0, count)
  const trials: Trial[] = 'white box'.includes(named)
    ? whiteBoxTrials(110, 24)
    : usualTrials.filter(({ name }) => name.includes(named))
  if (trials.length === 0) throw new Error(`no trial is called "${named}"`)
  return missed(findingsIn(grade(trials, seeds, print), seeds, print))
}

async function asked(): Promise<string[]> {
  const { values } = parseArgs({
    options: {
      ...{ judge: { type: 'boolean' }, speed: { type: 'boolean' } },
      ...{ trial: { type: 'string' }, seeds: { type: 'string' } },
    },
  })
  if (values.speed) {
    for (const sheets of sheetsForSpeed)
      for (const line of speedLines(measureSpeed(sheets))) console.log(line)
    return []
  }
  if (values.judge) {
    // Loaded here alone: whoever tunes never sees what judges.
    const { judge } = await import('./judging/judge')
    return judge(console.log)
  }
  if (values.trial === undefined && values.seeds === undefined) return run()
  return tune(values.trial ?? '', Number(values.seeds ?? 3), console.log)
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const broken = await asked()
  process.exitCode = broken.length === 0 ? 0 : 1
}

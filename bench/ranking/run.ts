// The ranking's bench: our method beside its peers in worlds of known truth, and its speed beside the floor.
import type { Grade } from './grading/grade'
import { type Influence, influenceIn } from './influence'
import { measureSpeed, type Speed } from './speed'
import { gradesIn, ours, peers, type Trial, trials } from './trials'

const seeds = [101, 102, 103, 104, 105]
const sheetsForSpeed = 1_000_000
/** Kendall's tau between two such sets of worlds differs by about this much by chance. */
const chance = 0.005

/**
 * Prints a table a trial and the speed; answers, in sentences, where a figure has left its budget. Grades are exact for
 * their seeds and therefore held; times are printed only.
 */
export function run(print: (line: string) => void = console.log): string[] {
  const broken: string[] = []
  for (const trial of trials) {
    const grades = gradesIn(trial, seeds)
    print(`\n${trial.name} (${seeds.length} worlds of 200 organisations and 2,000 honest people)`)
    for (const line of table(grades)) print(line)
    broken.push(...overBudget(trial, grades))
  }
  print('\none account more, with 21 sheets meant to mislead: largest move of a figure shown, points 0–5')
  for (const influence of influences()) {
    print(influenceLine(influence))
    broken.push(...overInfluence(influence))
  }
  for (const line of speedLines(measureSpeed(sheetsForSpeed))) print(line)
  return broken
}

const columns: readonly [keyof Grade, string][] = [
  ['tau', 'tau'],
  ['tauSmall', 'tau small'],
  ['topTen', 'top ten'],
  ['rmse', 'rmse'],
  ['cover', 'cover 90'],
  ['width', 'width'],
  ['goodSmallUp', 'good small'],
  ['gain', 'gain'],
  ['targetsInTopTen', 'targets up'],
]

function table(grades: ReadonlyMap<string, Grade>): string[] {
  const head = ['method'.padEnd(22), ...columns.map(([, title]) => title.padStart(11))].join('')
  const rows = [...grades].map(([name, grade]) =>
    [name.padEnd(22), ...columns.map(([measure]) => shown(grade[measure]).padStart(11))].join(''),
  )
  return [head, ...rows]
}

function shown(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}

/** Honest worlds: no peer orders better, and a 90 % interval holds the truth in 88 to 93 of 100. Attacked ones: ahead of every peer. */
function overBudget({ name, options }: Trial, grades: ReadonlyMap<string, Grade>): string[] {
  const own = grades.get(ours.name)
  if (own === undefined) throw new Error('our method was not graded')
  const honest = options.attack === undefined
  const better = peers.filter((peer) => (grades.get(peer.name)?.tau ?? 0) > own.tau + chance)
  const tau = better.map((peer) => `${name}: ${peer.name} orders better than we do`)
  const covers = !honest || (own.cover >= 0.88 && own.cover <= 0.93)
  return covers
    ? tau
    : [...tau, `${name}: intervals hold ${shown(own.cover)} of the truths, not 0.88 to 0.93`]
}

/** The worst of the seeds, for an account nobody knows and for one known by real name. */
function influences(): Influence[] {
  const levels = [0, 2] as const
  return levels.map((level) => {
    const found = seeds.map((seed) => influenceIn(seed, level))
    return {
      level,
      onEvaluated: Math.max(...found.map(({ onEvaluated }) => onEvaluated)),
      onOthers: Math.max(...found.map(({ onOthers }) => onOthers)),
    }
  })
}

function influenceLine({ level, onEvaluated, onOthers }: Influence): string {
  return `level ${level}: ${shown(onEvaluated)} of those it evaluated, ${shown(onOthers)} of others`
}

function overInfluence({ level, onEvaluated, onOthers }: Influence): string[] {
  const most = level === 0 ? 0.15 : 0.3
  return [
    ...(onEvaluated > most
      ? [`an account of level ${level} moves a figure by ${shown(onEvaluated)}, not ${most}`]
      : []),
    ...(onOthers > 0.02 ? [`an account of level ${level} moves others by ${shown(onOthers)}, not 0.02`] : []),
  ]
}

function speedLines({ sheets, bytesPerSheet, readMs, gatherMs, rankMs }: Speed): string[] {
  const rate = (ms: number) => `${Math.round(sheets / ms).toLocaleString('en')},000 sheets/s`
  return [
    `\n${sheets.toLocaleString('en')} sheets of at most ${bytesPerSheet} bytes, both dimensions, one core`,
    `reading the bytes once (the floor)  ${readMs.toFixed(0)} ms  ${rate(readMs)}`,
    `shards to one ordered input         ${gatherMs.toFixed(0)} ms  ${rate(gatherMs)}`,
    `input to snapshot                   ${rankMs.toFixed(0)} ms  ${rate(rankMs)}`,
  ]
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const broken = run()
  for (const sentence of broken) console.error(sentence)
  process.exitCode = broken.length === 0 ? 0 : 1
}

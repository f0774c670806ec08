// Runs trials, prints their tables and says which goals are held.
import { bounded, type Finding, type Graded, goalsOf } from './goals'
import { followedIn, followedOver } from './grading/followed'
import { honestCut } from './grading/honest-cut'
import { influenceIn } from './influence'
import { allMethods, methodsUnderAttack, ours } from './methods'
import { figure, tableOf } from './table'
import { gradesIn, type Trial, worldOf } from './trials'

export type Print = (line: string) => void

/** A table a trial; answers the grades for the goals. */
export function grade(trials: readonly Trial[], seeds: readonly number[], print: Print): Graded {
  print(`worlds of 200 organisations and 2,000 honest people, seeds ${seeds.join(', ')}`)
  return trials.map((trial) => {
    const everything = trial.kind === 'honest' || trial.name === 'mix 20 %'
    const grades = gradesIn(trial, seeds, everything ? allMethods : methodsUnderAttack)
    print(`\n${trial.name} (${trial.kind})`)
    if (trial.about !== undefined) print(trial.about)
    for (const line of tableOf(grades)) print(line)
    return [trial, grades] as const
  })
}

/** Every goal that worlds can decide. */
export function findingsIn(
  graded: Graded,
  seeds: readonly number[],
  print: Print,
  more: readonly Finding[] = [],
): Finding[] {
  const findings = [
    ...goalsOf(graded),
    ...influences(seeds),
    ...cuts(graded, seeds),
    ...following(graded, seeds),
    ...more,
  ]
  print('\ngoals')
  for (const { held, goal, figures } of findings) {
    print(`${held ? 'held    ' : 'not held'}  ${goal}: ${figures}`)
  }
  return findings
}

/** The goals that are missed, as sentences. */
export function missed(findings: readonly Finding[]): string[] {
  return findings.filter(({ held }) => !held).map(({ goal, figures }) => `${goal}: ${figures}`)
}

/** The worst of three seeds and two populations, for an account nobody knows and for one known by real name. */
function influences(seeds: readonly number[]): Finding[] {
  const levels = [
    [0, 'unverified', 0.15],
    [2, 'verified', 0.3],
  ] as const
  return levels.flatMap(([level, title, most]) => {
    const found = seeds
      .slice(0, 3)
      .flatMap((seed) =>
        (['calm', 'lifelike'] as const).map((p) => influenceIn({ seed, population: p }, level)),
      )
    const own = Math.max(...found.map(({ onEvaluated }) => onEvaluated))
    const others = Math.max(...found.map(({ onOthers }) => onOthers))
    return [
      bounded(`one ${title} account moves a figure it evaluates, points`, own, ['≤', most]),
      bounded(`one ${title} account moves any other figure, points`, others, ['≤', 0.02]),
    ]
  })
}

function cuts(graded: Graded, seeds: readonly number[]): Finding[] {
  return graded
    .filter(([{ name }]) => ['clean', 'clean, lifelike', 'mix 20 %', 'mix 20 %, lifelike'].includes(name))
    .map(([trial]) => {
      const cut = seeds.map((seed) => honestCut(worldOf(trial, seed)))
      const mean = cut.reduce((sum, one) => sum + one, 0) / cut.length
      return bounded(`${trial.name}: honest sheets cut below half`, mean, ['≤', 0.04])
    })
}

function following(graded: Graded, seeds: readonly number[]): Finding[] {
  return graded
    .filter(([{ name }]) => name === 'clean, lifelike')
    .map(([trial]) => {
      const { changes, within60, medianDays } = followedOver(
        seeds.map((seed) => followedIn(worldOf(trial, seed), ours.scores)),
      )
      return {
        goal: `${trial.name}: half of the real changes are followed within 60 days`,
        held: within60 >= 0.5,
        figures: `${figure(within60)} of ${changes}, median ${figure(medianDays)} days`,
      }
    })
}

// The goals of the method, each held or not, with the figures that decide.
import type { Grade } from './grading/grade'
import { ours, peers } from './methods'
import { figure } from './table'
import type { Trial } from './trials'

export interface Finding {
  readonly goal: string
  readonly held: boolean
  readonly figures: string
}

export type Graded = readonly (readonly [Trial, ReadonlyMap<string, Grade>])[]

/** Kendall's tau between two such sets of worlds differs by about this much by chance. */
const chance = 0.005

/** What grades alone can decide: order, attacks, intervals, small organisations and honest groups. */
export function goalsOf(graded: Graded): Finding[] {
  return [...order(graded), ...attacks(graded), ...intervals(graded), ...fairness(graded)]
}

/** A figure that is to stay on one side of a limit. */
export function bounded(goal: string, value: number, [side, limit]: Limit): Finding {
  const held = side === '≤' ? value <= limit : value >= limit
  return { goal: `${goal} ${side} ${limit}`, held, figures: figure(value) }
}

type Limit = readonly ['≤' | '≥', number]

function order(graded: Graded): Finding[] {
  const honest = graded.filter(([{ kind, options }]) => kind === 'honest' && options.attack === undefined)
  const ahead = honest.map(([{ name }, grades]) => {
    const rivals = ['Bayesian mean', 'Gaussian mixed model'].map((peer) => grades.get(peer)?.tau ?? 0)
    const [best, own] = [Math.max(...rivals), ownIn(grades).tau]
    return { name, lead: own - best, figures: `${figure(own)} beside ${figure(best)}` }
  })
  const meanLead = ahead.reduce((sum, { lead }) => sum + lead, 0) / ahead.length
  return [
    ...ahead.map(({ name, lead, figures }) => ({
      goal: `${name}: orders as well as the best simple method`,
      held: lead >= -chance,
      figures,
    })),
    ...(honest.length === 0
      ? []
      : [bounded('lead over the best simple method, mean of the honest worlds', meanLead, ['≥', 0])]),
    ...limits(graded, 'tau', [
      ['mix 20 %', ['≥', 0.79]],
      ['mix 40 %', ['≥', 0.76]],
    ]),
  ]
}

function attacks(graded: Graded): Finding[] {
  return graded
    .filter(([, grades]) => !Number.isNaN(ownIn(grades).moved))
    .flatMap(([{ name, kind }, grades]) => {
      const least = Math.min(...peers.map((peer) => grades.get(peer.name)?.moved ?? 1))
      const { moved, targetsInTopTen } = ownIn(grades)
      return [
        {
          goal: `${name}: moves its targets less than under any peer`,
          // An attack that works backwards under both is no attack.
          held: moved <= Math.max(0, least),
          figures: `${figure(moved)} beside ${figure(least)}`,
        },
        bounded(`${name}: moved`, moved, ['≤', kind === 'public' ? 0.12 : 0.2]),
        bounded(`${name}: promoted targets in the top ten`, targetsInTopTen, ['≤', 0.03]),
      ]
    })
}

function intervals(graded: Graded): Finding[] {
  const clean = graded.filter(([{ kind, options }]) => kind === 'honest' && options.attack === undefined)
  return [
    ...clean.map(([{ name }, grades]) => {
      const { cover } = ownIn(grades)
      return {
        goal: `${name}: intervals hold 88 to 93 of 100 truths`,
        held: cover >= 0.88 && cover <= 0.93,
        figures: figure(cover),
      }
    }),
    ...limits(graded, 'cover', [
      ['mix 20 %', ['≥', 0.86]],
      ['spam 20 %', ['≥', 0.85]],
      ['drift', ['≥', 0.85]],
    ]),
  ]
}

function fairness(graded: Graded): Finding[] {
  const groups = ['workshop', 'helper', 'viral'] as const
  return [
    ...limits(graded, 'goodSmallUp', [
      ['clean', ['≥', 0.92]],
      ['clean, lifelike', ['≥', 0.92]],
      ['mix 20 %', ['≥', 0.88]],
    ]),
    ...graded
      .filter(([{ kind }]) => kind === 'honest')
      .flatMap(([{ name }, grades]) =>
        groups
          .filter((group) => !Number.isNaN(ownIn(grades)[group]))
          .map((group) =>
            bounded(`${name}: honest groups (${group}) pushed`, Math.abs(ownIn(grades)[group]), ['≤', 0.03]),
          ),
      ),
  ]
}

function limits(
  graded: Graded,
  measure: keyof Grade,
  of: readonly (readonly [trial: string, Limit])[],
): Finding[] {
  return of.flatMap(([trial, limit]) =>
    graded
      .filter(([{ name }]) => name === trial)
      .map(([{ name }, grades]) =>
        bounded(`${name}: ${titles[measure] ?? measure}`, ownIn(grades)[measure], limit),
      ),
  )
}

const titles: Partial<Record<keyof Grade, string>> = {
  tau: 'agreement with the true order',
  cover: 'truths inside the intervals',
  goodSmallUp: 'good small ones in the upper half',
}

function ownIn(grades: ReadonlyMap<string, Grade>): Grade {
  const own = grades.get(ours.name)
  if (own === undefined) throw new Error('our method was not graded')
  return own
}

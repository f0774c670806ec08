// How far one single account can move figures that are shown.
import type { Rater, Rating } from '@ngo2/shared/ranking/files/evaluation-files'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { rank } from '@ngo2/shared/ranking/pipeline'
import type { SnapshotRow } from '@ngo2/shared/ranking/snapshot'
import { inputOf } from './ours'
import { makeWorld } from './worlds/make-world'
import { criteriaOf, days, sides, type World, type WorldOptions } from './worlds/world'

export interface Influence {
  readonly level: Rater['verified']
  /** Largest change of a figure shown, points 0–5: of an organisation it evaluated, and of any other. */
  readonly onEvaluated: number
  readonly onOthers: number
}

/**
 * One account more gives the organisation with the fewest people that shows figures nothing but fives, then nothing but
 * zeros; before, it gave twenty other organisations the opposite, to look strict or generous. The platform's calibration
 * is held, as between two publications.
 */
export function influenceIn(
  { seed, population }: Pick<WorldOptions, 'seed' | 'population'>,
  level: Rater['verified'],
): Influence {
  const world = makeWorld({ seed, population })
  const { calibrations, rows } = rank(inputOf(world), parameters)
  const before = shownOf(rows)
  const target = [...before.values()].reduce((least, row) =>
    row.people < least.people ? row : least,
  ).organisationId
  const others = world.ngos.map(({ ngo }) => ngo).filter((ngo) => ngo !== target)
  const evaluated = [target, ...others.slice(0, 20)]
  const moves = [0, 5].flatMap((score) => {
    const after = shownOf(
      rank(inputOf(withAccount(world, level, evaluated, score)), parameters, calibrations).rows,
    )
    return [...before].map(([key, { organisationId, exact }]) => ({
      evaluated: evaluated.includes(organisationId),
      moved: Math.abs((after.get(key)?.exact.score ?? exact.score) - exact.score),
    }))
  })
  const most = (among: boolean) =>
    Math.max(...moves.filter((move) => move.evaluated === among).map(({ moved }) => moved))
  return { level, onEvaluated: most(true), onOthers: most(false) }
}

function shownOf(rows: readonly SnapshotRow[]): Map<string, SnapshotRow> {
  const shown = rows.filter(({ section }) => section !== 'collecting')
  return new Map(shown.map((row) => [`${row.organisationId} ${row.dimension}`, row]))
}

function withAccount(
  world: World,
  verified: Rater['verified'],
  [target, ...others]: readonly string[],
  score: number,
): World {
  const rater = { rater: 'one more', verified, created_day: 0, device: 'one more', ref: '' }
  const ratings = [
    ...others.flatMap((ngo) => sheetsOn(ngo, 5 - score)),
    ...(target === undefined ? [] : sheetsOn(target, score)),
  ]
  return { ...world, raters: [...world.raters, rater], ratings: [...world.ratings, ...ratings] }
}

function sheetsOn(ngo: string, score: number): Rating[] {
  return sides.flatMap((dimension) =>
    criteriaOf[dimension].map((criterion) => ({
      rater: 'one more',
      ngo,
      dimension,
      criterion,
      score,
      day: days - 1,
    })),
  )
}

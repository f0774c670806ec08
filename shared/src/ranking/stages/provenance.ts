// Stage 2, provenance: sheets that are likely to be false, or that speak with one voice against all others, count for less.

import { within } from '../bounded'
import { type Cause, causes } from '../causes/cause'
import { falsehoodOf, type Lessons } from '../causes/falsehood'
import { type Group, groupShares } from '../causes/groups'
import { type Sign, signNames } from '../causes/sign'
import { type Signs, signsOf } from '../causes/signs'
import { sheetMeans } from '../model/questions'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import type { Removal, Rights } from './rights'

export const provenanceIdentity = 'provenance/readings-4'

/** What takes something away here: a cause a sheet shares with others, or an extreme answer beyond what can be expected. */
export const rules = [...causes, 'elsewhere', 'tails'] as const
export type Rule = (typeof rules)[number]

export interface Discounted extends Rights {
  /** Groups that lost a fifth of their right or more, for those who review. */
  readonly groups: readonly Group[]
  /** By sheet: one more than the position in `rules` of the rule that took the most from it; 0 where none took anything. */
  readonly rule: Uint8Array
  /** By organisation: the belief, 0 to 1, that false sheets are among its own. */
  readonly attacked: Float32Array
  readonly lessons: Lessons
}

/** Rights after provenance, w = v·f with f in [leastShare, 1]; every rule that takes something adds its removal. */
export function discounted(
  rights: Rights,
  table: SheetTable,
  parameters: Parameters,
  held?: Lessons,
): Discounted {
  const { leastShare, mostFalse } = parameters.provenance
  const mean = sheetMeans(table, new Float64Array(table.criteria.length))
  const signs = signsOf(table, mean, parameters)
  const falsehood = falsehoodOf(
    { table, right: rights.right, mean, signs, ...(held && { held }) },
    parameters,
  )
  const believed = stillHeard(rights.right, falsehood.chance, table, mostFalse)
  const honest = rights.right.map(
    (right, e) => right * Math.max(leastShare, 1 - (falsehood.chance[e] ?? 0) * (believed[e] ?? 1)),
  )
  const voices = { table, before: rights.right, right: honest, mean, signs }
  const { share, cause, groups } = groupShares(
    voices,
    { ...falsehood.lessons.habits, telling: causesTell(falsehood.lessons, parameters) },
    parameters,
  )
  const right = honest.map((r, e) => r * (share[e] ?? 1))
  const { attacked, lessons } = falsehood
  const removals = openRemovals(table.first.length - 1)
  const blamed = blameOf(signs, falsehood.lessons)
  const rule = new Uint8Array(table.count)
  for (let i = 0; i + 1 < table.first.length; i++) {
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      const [before, between, after] = [rights.right[e] ?? 0, honest[e] ?? 0, right[e] ?? 0]
      if (before > between) removals.take(i, blamed(e), before - between)
      if (between > after) removals.take(i, (cause[e] ?? 0) - 1, between - after)
      if (before > after) rule[e] = before - between >= between - after ? blamed(e) + 1 : (cause[e] ?? 0)
    }
  }
  return { right, removals: [...rights.removals, ...removals.all], groups, rule, attacked, lessons }
}

/**
 * By sheet, the share of its chance of falsehood that is acted upon: at most `mostFalse` of what an organisation heard is held to be
 * false, for where nearly all say the same nobody is left to contradict them.
 */
function stillHeard(
  right: Float64Array,
  chance: Float32Array,
  { first, count }: SheetTable,
  mostFalse: number,
) {
  const shares = new Float32Array(count).fill(1)
  for (let i = 0; i + 1 < first.length; i++) {
    const [from, to] = [first[i] ?? 0, first[i + 1] ?? 0]
    let [all, held] = [0, 0]
    for (let e = from; e < to; e++) {
      all += right[e] ?? 0
      held += (right[e] ?? 0) * (chance[e] ?? 0)
    }
    if (held > mostFalse * all) shares.fill((mostFalse * all) / held, from, to)
  }
  return shares
}

function openRemovals(organisations: number) {
  const taken = rules.map((rule) => ({ rule, byOrganisation: new Float64Array(organisations) }))
  return {
    all: taken satisfies Removal[],
    take(i: number, rule: number, right: number) {
      const of = taken[rule]?.byOrganisation
      if (of !== undefined) of[i] = (of[i] ?? 0) + right
    },
  }
}

/** Nothing up to `from` times, all from `to` times likelier among false sheets. */
function causesTell({ telling }: Lessons, { provenance }: Parameters): Record<Cause, number> {
  const { from, to } = provenance.groupsTell
  const tells = (values: readonly number[]) =>
    within({ min: 0, max: 1 }, ((values.at(-1) ?? 1) - from) / (to - from))
  return {
    device: tells(telling.device),
    link: tells(telling.link),
    helper: tells(telling.helper),
    burst: tells(telling.burst),
    newcomers: tells(telling.account),
  }
}

/** A sign is named as the reason only when it makes falsehood at least this many times likelier. */
const namedFrom = 1.5
const ruleOf: Partial<Record<Sign, Rule>> = {
  elsewhere: 'elsewhere',
  device: 'device',
  link: 'link',
  helper: 'helper',
  burst: 'burst',
  account: 'newcomers',
}

/** Which rule is named for a sheet held to be false: that of its most telling sign, else what it says. */
function blameOf(signs: Signs, { telling }: Lessons): (e: number) => number {
  const columns = signNames.flatMap((sign) => {
    const rule = ruleOf[sign]
    return rule === undefined ? [] : [{ of: signs[sign], told: telling[sign], rule: rules.indexOf(rule) }]
  })
  return (e) => {
    let [rule, most] = [rules.length - 1, namedFrom]
    for (const { of, told, rule: named } of columns) {
      const tells = told[of[e] ?? 0] ?? 1
      if (tells > most) [rule, most] = [named, tells]
    }
    return rule
  }
}

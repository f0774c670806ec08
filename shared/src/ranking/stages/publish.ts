// Stage 4, publish: who may show a figure, and where its interval lies against its peers.
import { median } from '../../maths/median'
import { tieIn } from '../inputs'
import type { Parameters } from '../parameters'
import { setKey, setsOf, type Traits } from '../peers'
import type { Peers, Section } from '../standing'
import type { SheetTable } from '../table'

export const publishIdentity = 'publish/peers-2'

/** Who was counted on one organisation. */
export interface Hearing {
  readonly people: number
  readonly countedRight: number
  /** Kinds of people among them. */
  readonly roles: number
  /** People whose kind nobody wrote down: files from outside do not say it, the app always does. */
  readonly untold: number
}

/** Points 0–100, one decimal; what is decided on is what is shown. */
export interface Figure {
  readonly score: number
  readonly lo: number
  readonly hi: number
}

/** By organisation: how many people of how many kinds counted, with how much right. */
export function hearings(table: SheetTable, right: Float64Array): Hearing[] {
  return Array.from({ length: table.first.length - 1 }, (_, i) => {
    const ties = new Set<number>()
    let people = 0
    let countedRight = 0
    let untold = 0
    for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
      if (right[e] === 0) continue
      people++
      countedRight += right[e] ?? 0
      const tie = tieIn(table.marks[e] ?? 0)
      if (tie > 0) ties.add(tie)
      else untold++
    }
    return { people, countedRight, roles: ties.size, untold }
  })
}

/** Enough people, enough counted right, and – where everybody's kind is known – enough kinds of people. */
export function mayShowFigure(hearing: Hearing, { publish }: Parameters): boolean {
  const { people, countedRight, roles, untold } = hearing
  return (
    people >= publish.peopleMin &&
    countedRight >= publish.countedRightMin &&
    (untold > 0 || roles >= publish.rolesMin)
  )
}

/** Where a figure stands, and against whom; without peers it is not shown yet. */
export interface Place {
  readonly section: Section
  readonly peers?: Peers
}

export interface Places {
  /** By organisation. */
  readonly places: readonly Place[]
  /** Sets of enough figures, everybody first, then by key. */
  readonly sets: readonly Peers[]
}

/**
 * Section of every figure: wholly above the median of its peers, across it, wholly below, or not shown yet. Peers are the
 * finest set with enough figures; everybody is a set however few they are. A set holds all who share its traits, so
 * that a finer set is a part of the coarser one.
 */
export function placesOf(
  figures: readonly Figure[],
  shown: readonly boolean[],
  traits: readonly (Traits | undefined)[],
  { publish }: Parameters,
): Places {
  const scores = new Map<string, { readonly set: Traits; readonly scores: number[] }>()
  const chains = figures.map(({ score }, i) => {
    const chain = shown[i] ? setsOf(traits[i] ?? {}) : []
    for (const set of chain) {
      const known = scores.get(setKey(set)) ?? { set, scores: [] }
      known.scores.push(score)
      scores.set(setKey(set), known)
    }
    return chain.map(setKey)
  })
  const everybody = setKey({})
  const sets = new Map(
    [...scores]
      .filter(([key, set]) => key === everybody || set.scores.length >= publish.peersMin)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, set]) => [
        key,
        { set: set.set, figures: set.scores.length, median: Math.round(median(set.scores) * 10) / 10 },
      ]),
  )
  const places = figures.map((figure, i): Place => {
    const key = chains[i]?.find((one) => sets.has(one))
    const peers = key === undefined ? undefined : sets.get(key)
    return peers ? { section: sectionOf(figure, peers), peers } : { section: 'collecting' }
  })
  const all = sets.get(everybody)
  return { places, sets: all ? [all, ...[...sets.values()].filter((set) => set !== all)] : [] }
}

function sectionOf({ lo, hi }: Figure, { median: middle }: Peers): Section {
  if (lo > middle) return 'above'
  return hi < middle ? 'below' : 'across'
}

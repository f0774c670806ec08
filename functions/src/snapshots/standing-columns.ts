// The standings of a snapshot as columns of numbers: the form in which a hundred thousand of them fit a small function.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { setKey, type Traits } from '@ngo2/shared/ranking/peers'
import { type Peers, Section, type Standing } from '@ngo2/shared/ranking/standing'
import type { Standings } from './snapshot-repository'

/** The same position in every column is the same organisation. */
export interface StandingColumn {
  /** Positions in `Section.options`. */
  readonly sections: Uint8Array
  /** Points, nought while collecting. */
  readonly scores: Float64Array
  readonly los: Float64Array
  readonly his: Float64Array
  readonly people: Uint32Array
  readonly roles: Uint8Array
  /** Sets of peers, and by organisation one more than the position of its own; 0 where it has none. */
  readonly sets: readonly Peers[]
  readonly peers: Uint16Array
  /** By position, what only few standings say. */
  readonly notes: ReadonlyMap<number, Note>
}

export type Note = Pick<Figure, 'burst' | 'checking'>

export interface StandingColumns extends Readonly<Record<Dimension, StandingColumn>> {
  /** Ascending. */
  readonly ids: readonly string[]
  /** Kinds of organisations, and by organisation the position of its own. */
  readonly kinds: readonly Traits[]
  readonly kind: Uint8Array
}

export function standingColumns(rows: readonly Standings[]): StandingColumns {
  const sorted = [...rows].sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1))
  const column = (dimension: Dimension): StandingColumn => {
    const standings = sorted.map((row) => row.standings[dimension])
    const points = (read: (figure: Figure) => number) =>
      Float64Array.from(standings, (one) => (one.is === 'figure' ? read(one) : 0))
    return {
      sections: Uint8Array.from(standings, (one) => Section.options.indexOf(sectionOf(one))),
      scores: points(({ score }) => score),
      los: points(({ lo }) => lo),
      his: points(({ hi }) => hi),
      people: Uint32Array.from(standings, ({ people }) => people),
      roles: Uint8Array.from(standings, (one) => (one.is === 'figure' ? one.roles : 0)),
      ...peersOf(standings),
      notes: new Map(standings.flatMap((one, at) => noteOf(one, at))),
    }
  }
  const kinds = distinct(sorted.map(({ traits = {} }) => traits))
  return {
    ids: sorted.map(({ organisationId }) => organisationId),
    kinds: kinds.values,
    kind: Uint8Array.from(sorted, ({ traits = {} }) => kinds.at(traits)),
    transparency: column('transparency'),
    communication: column('communication'),
  }
}

/** The standing at this position. Throws where there is none. */
export function standingAt(column: StandingColumn, at: number): Standing {
  const section = Section.options[column.sections[at] ?? -1]
  const people = column.people[at]
  if (section === undefined || people === undefined) throw new Error(`there is no standing at ${at}`)
  const note = column.notes.get(at) ?? {}
  if (section === 'collecting') {
    return { is: 'collecting', people, ...(note.checking && { checking: note.checking }) }
  }
  const { scores, los, his, roles } = column
  const peers = column.sets[(column.peers[at] ?? 0) - 1]
  return {
    is: 'figure',
    section,
    score: scores[at] ?? 0,
    lo: los[at] ?? 0,
    hi: his[at] ?? 0,
    people,
    roles: roles[at] ?? 0,
    ...(peers && { peers }),
    ...note,
  }
}

function peersOf(standings: readonly Standing[]): Pick<StandingColumn, 'sets' | 'peers'> {
  const known = new Map<string, number>()
  const sets: Peers[] = []
  const peers = Uint16Array.from(standings, (one) => {
    if (one.is !== 'figure' || one.peers === undefined) return 0
    // A standing under check may be held against the figures of an earlier snapshot.
    const key = JSON.stringify([setKey(one.peers.set), one.peers.figures, one.peers.median])
    const number = known.get(key) ?? sets.push(one.peers)
    known.set(key, number)
    return number
  })
  return { sets, peers }
}

function noteOf(standing: Standing, at: number): [number, Note][] {
  const burst = standing.is === 'figure' ? standing.burst : undefined
  const { checking } = standing
  return burst || checking ? [[at, { ...(burst && { burst }), ...(checking && { checking }) }]] : []
}

function distinct(all: readonly Traits[]) {
  const known = new Map<string, number>()
  const values: Traits[] = []
  for (const traits of all) {
    if (!known.has(setKey(traits))) known.set(setKey(traits), values.push(traits) - 1)
  }
  return { values, at: (traits: Traits) => known.get(setKey(traits)) ?? 0 }
}

type Figure = Extract<Standing, { is: 'figure' }>

const sectionOf = (standing: Standing): Section =>
  standing.is === 'figure' ? standing.section : 'collecting'

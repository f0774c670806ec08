// The standings of a snapshot as columns of numbers: the form in which a hundred thousand of them fit a small function.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { Section, type Standing } from '@ngo2/shared/ranking/standing'
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
}

export interface StandingColumns extends Readonly<Record<Dimension, StandingColumn>> {
  /** Ascending. */
  readonly ids: readonly string[]
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
    }
  }
  return {
    ids: sorted.map(({ organisationId }) => organisationId),
    transparency: column('transparency'),
    communication: column('communication'),
  }
}

/** The standing at this position. Throws where there is none. */
export function standingAt(column: StandingColumn, at: number): Standing {
  const section = Section.options[column.sections[at] ?? -1]
  const people = column.people[at]
  if (section === undefined || people === undefined) throw new Error(`there is no standing at ${at}`)
  if (section === 'collecting') return { is: 'collecting', people }
  const { scores, los, his, roles } = column
  return {
    is: 'figure',
    section,
    score: scores[at] ?? 0,
    lo: los[at] ?? 0,
    hi: his[at] ?? 0,
    people,
    roles: roles[at] ?? 0,
  }
}

type Figure = Extract<Standing, { is: 'figure' }>

const sectionOf = (standing: Standing): Section =>
  standing.is === 'figure' ? standing.section : 'collecting'

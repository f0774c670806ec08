// Every figure the method may be argued about, in one frozen object whose hash enters each snapshot.
import { peopleForAFigure } from '../evaluations/rules'
import { sha256 } from '../maths/sha256'

/** A quantity estimated from the data, kept between two bounds so that no data can carry it away. */
export interface Bounded {
  readonly start: number
  readonly min: number
  readonly max: number
}

export interface Parameters {
  readonly rights: {
    /** Right of a sheet by how well its account is known: not, by phone, by real name, as an institution. */
    readonly byLevel: readonly [number, number, number, number]
    /** Right of staff and board on their own organisation. */
    readonly ofTeam: number
  }
  readonly fit: {
    /** Times organisations and people are heard in turn. */
    readonly rounds: number
    /** Largest leniency credited to anybody, in points of 0–5. */
    readonly leniencyMax: number
    /** A sheet pulls as if it were at most this many of its standard deviations away. */
    readonly pullMax: number
    /** How much organisations truly differ, squared points. */
    readonly organisationVariance: Bounded
    /** How much people differ in leniency, squared points. */
    readonly leniencyVariance: Bounded
    /** What is left of a sheet when both are known, squared points. */
    readonly noiseVariance: Bounded
    /** People with fewer sheets say nothing about how much people differ. */
    readonly sheetsToJudgePeople: number
    /** Organisations with fewer counted sheets say nothing about how much organisations differ. */
    readonly sheetsToJudgeOrganisations: number
    /** Evidence moves the start value only when this many organisations show what it is worth. */
    readonly evidenceOrganisationsMin: number
    readonly evidenceSheetsMin: number
    /** Half width of the interval in standard errors: 1.645 leaves 5 % out on each side. */
    readonly intervalErrors: number
    /** Points by which the model itself may be wrong, however many people speak. */
    readonly modelError: number
  }
  readonly publish: {
    /** Below any of these a figure is not shown but being collected. */
    readonly peopleMin: number
    readonly countedRightMin: number
    /** Asked for only where the source says how people know the organisation. */
    readonly rolesMin: number
    /** A set of peers with fewer figures is merged into the next coarser one. */
    readonly peersMin: number
  }
}

export const parameters: Parameters = frozen({
  rights: { byLevel: [0.5, 0.8, 1, 1], ofTeam: 0 },
  fit: {
    rounds: 8,
    leniencyMax: 0.8,
    pullMax: 2,
    organisationVariance: { start: 0.3, min: 0.05, max: 1 },
    leniencyVariance: { start: 0.2, min: 0.02, max: 1 },
    noiseVariance: { start: 0.4, min: 0.05, max: 2 },
    sheetsToJudgePeople: 3,
    sheetsToJudgeOrganisations: 3,
    evidenceOrganisationsMin: 15,
    evidenceSheetsMin: 8,
    intervalErrors: 1.645,
    modelError: 0.04,
  },
  publish: { peopleMin: peopleForAFigure, countedRightMin: 3, rolesMin: 2, peersMin: 8 },
})

/** Names these values: equal parameters, equal hash, whatever the order they are written in. Hex. */
export function parametersHash(of: Parameters): string {
  return sha256(new TextEncoder().encode(canonical(of)))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

// Every figure the method may be argued about, in one frozen object whose hash enters each snapshot.
import { peopleForAFigure } from '../evaluations/rules'
import { sha256 } from '../maths/sha256'
import type { Bounded } from './bounded'
import { type ProvenanceFigures, provenanceFigures } from './causes/figures'

export interface Parameters {
  readonly rights: {
    /** Right of a sheet by how well its account is known: not, by phone, by real name, as an institution. */
    readonly byLevel: readonly [number, number, number, number]
    /** Right of staff and board on their own organisation. */
    readonly ofTeam: number
  }
  readonly provenance: ProvenanceFigures
  readonly fit: {
    /** Times organisations and people are heard in turn. */
    readonly rounds: number
    /** The same where a run goes on from an earlier one's standings. */
    readonly warmRounds: number
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
    /** 1: a leniency counts as it was found. 0: it never carries a word further from the others' than it was said. */
    readonly leniencyAmplifies: number
    /** Largest factor by which a person's strange sheets elsewhere make the noise of this one larger; 1 asks nobody. */
    readonly strangeMax: number
    readonly scatter: {
      /** How alike people's own noises are: degrees of freedom. */
      readonly freedom: number
      /** At most this share of people is taken to answer blindly; 0 asks nobody. */
      readonly blindShareMax: number
    }
    /** So many sheets that scatter as expected an organisation is thought to have had before its own are looked at. */
    readonly ordinarySheets: number
    readonly time: {
      /** Ages in days at which a period ends and the older one begins. */
      readonly periodDays: readonly number[]
      /** Squared points an organisation moves by when it changes at once, and in a year when it changes by and by. */
      readonly jumpVariance: number
      readonly wanderVariance: number
      /** How far a sheet is a witness of a change, by how well its account is known; those drawn by lot are wholly. */
      readonly witness: readonly [number, number, number, number]
      /** Squared points by which people of one period may differ from those of others without any change. */
      readonly cohortVariance: number
      /** Share of organisations that change within a year; a max of 0 asks nobody. */
      readonly changing: Bounded
      /** Organisations with fewer counted sheets say nothing about it, and so many as expected are thought of first. */
      readonly sheetsToJudge: number
      readonly thoughtOf: number
    }
    readonly anchor: {
      /** Volunteers move a figure at most so many standard errors of those drawn by lot away from them. */
      readonly errors: number
    }
    /** With fewer organisations nobody can say by how much rules move them as a rule. */
    readonly givenBackOrganisationsMin: number
    /** Share of what rules and softening moved a figure by that is added to the reach of its interval. */
    readonly doubtOfRules: number
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
  provenance: provenanceFigures,
  fit: {
    rounds: 4,
    warmRounds: 1,
    leniencyMax: 0.8,
    pullMax: 2,
    organisationVariance: { start: 0.3, min: 0.05, max: 1 },
    leniencyVariance: { start: 0.2, min: 0.02, max: 1 },
    noiseVariance: { start: 0.4, min: 0.05, max: 2 },
    sheetsToJudgePeople: 3,
    sheetsToJudgeOrganisations: 3,
    evidenceOrganisationsMin: 15,
    evidenceSheetsMin: 8,
    leniencyAmplifies: 1,
    strangeMax: 4,
    scatter: { freedom: 12, blindShareMax: 0.4 },
    ordinarySheets: 15,
    time: {
      periodDays: [30, 60, 120, 240],
      jumpVariance: 0.4,
      wanderVariance: 0.6,
      witness: [0.5, 0.8, 1, 1],
      cohortVariance: 0.02,
      changing: { start: 0.1, min: 0.02, max: 0.25 },
      sheetsToJudge: 8,
      thoughtOf: 20,
    },
    anchor: { errors: 2 },
    givenBackOrganisationsMin: 15,
    doubtOfRules: 0.5,
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

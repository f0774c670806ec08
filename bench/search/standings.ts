// What a published run says of the names: a figure of six in ten, and of half of the others how many people spoke.
import type { Entry } from '@ngo2/functions/directory/entry'
import type { Outline, Standings } from '@ngo2/functions/snapshots/snapshot-repository'
import { RunId } from '@ngo2/shared/ranking/run'
import { Section, type Standing } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import { chance } from './names'

export function standingsOf(entries: readonly Entry[]): Standings[] {
  const random = chance(11)
  const standing = (nth: number): Standing => {
    const section = Section.options[Math.floor(random() * 3)]
    if (nth % 10 > 5 || section === undefined || section === 'collecting')
      return { is: 'collecting', people: 3 }
    const score = Math.round(random() * 800) / 10 + 10
    return { is: 'figure', section, score, lo: score - 9.5, hi: score + 9.5, people: 14, roles: 3 }
  }
  return entries
    .map(({ id }, nth) => ({
      organisationId: id,
      standings: { transparency: standing(nth), communication: standing(nth) },
    }))
    .filter((_, nth) => nth % 10 < 8)
}

export function outlineOf(runId: string, organisations: number): Outline {
  const six = Math.floor(organisations * 0.75)
  return {
    runId: v.parse(RunId, runId),
    organisations,
    medians: { transparency: 50, communication: 50 },
    peers: { transparency: six, communication: six },
    parameters: 'bench',
  }
}

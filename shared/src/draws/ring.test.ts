// A ring that made itself a third of an organisation's ties: how many of the lots it gets, over half a year, by the rules of the draw.
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { makeId } from '../contract/ids'
import { addDays } from '../maths/calendar'
import { hexOf } from './draw.arbitrary'
import { drawFrom, pseudonymOf } from './hold'
import { mayBeAsked, placesFor } from './rules'

const weeks = 26
const firstWeek = '2026-06-01'
const target = 'org_target'

interface Crowd {
  readonly honest: number
  readonly ring: number
  /** Of the honest, how many others also draw each week, so that they are at rest when the target draws them. */
  readonly elsewhere: number
}

/** Draws of half a year for one organisation; who is at rest leaves her place empty. Answers lots and the ring's part of all places. */
function halfAYear({ honest, ring, elsewhere }: Crowd, chance: number) {
  let nth = 0
  const random = () => Number.parseInt(hexOf(`${chance} ${nth++}`).slice(0, 12), 16) / 2 ** 48
  const people = Array.from({ length: honest + ring }, (_, at) => ({
    id: v.parse(MemberId, makeId('mem', 1_780_000_000_000, random)),
    isRing: at >= honest,
    askedHere: undefined as string | undefined,
    askedAnywhere: undefined as string | undefined,
  }))
  let places = 0
  let lots = 0
  let ringLots = 0
  for (let at = 0; at < weeks; at++) {
    const week = addDays(firstWeek, 7 * at)
    for (const one of people.slice(0, elsewhere)) {
      if (random() < 0.1 && mayBeAsked(one.askedAnywhere, week)) one.askedAnywhere = week
    }
    const list = people.filter(({ askedHere }) => mayBeAsked(askedHere, week))
    const byName = new Map(
      list.map((one) => [pseudonymOf(hexOf(`key ${chance}`), { week, organisationId: target }, one.id), one]),
    )
    const mayDraw = placesFor(list.length)
    places += mayDraw
    const seed = hexOf(`seed ${chance} ${week}`)
    for (const name of drawFrom({ seed, places: mayDraw, pseudonyms: [...byName.keys()] })) {
      const one = byName.get(name)
      if (one === undefined || !mayBeAsked(one.askedAnywhere, week)) continue
      one.askedHere = week
      one.askedAnywhere = week
      lots++
      ringLots += one.isRing ? 1 : 0
    }
  }
  return { places, lots, ringLots }
}

function sumsOf(crowd: Crowd) {
  const halves = Array.from({ length: 10 }, (_, chance) => halfAYear(crowd, chance))
  const sum = (of: 'places' | 'lots' | 'ringLots') => halves.reduce((total, half) => total + half[of], 0)
  return { places: sum('places'), lots: sum('lots'), ringLots: sum('ringLots') }
}

/** Three standard deviations of a share of 30 % among so many. */
const chanceAlone = (among: number) => 3 * Math.sqrt((0.3 * 0.7) / among)

it('gives a ring that holds 30 % of the ties no more than 30 % of the lots', () => {
  const { lots, ringLots } = sumsOf({ honest: 70, ring: 30, elsewhere: 0 })
  expect(lots).toBeGreaterThan(1400)
  expect(ringLots / lots).toBeLessThan(0.3 + chanceAlone(lots))
})

it('gives it no more than 30 % of the places where honest people are also asked by others', () => {
  const { places, lots, ringLots } = sumsOf({ honest: 70, ring: 30, elsewhere: 50 })
  expect(lots).toBeLessThan(places)
  expect(ringLots / places).toBeLessThan(0.3 + chanceAlone(places))
})

it('gives it no more in a small organisation, where everybody is drawn in turn', () => {
  const { lots, ringLots } = sumsOf({ honest: 14, ring: 6, elsewhere: 0 })
  expect(ringLots / lots).toBeLessThan(0.3 + chanceAlone(lots))
})

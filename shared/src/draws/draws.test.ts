// The draw is fair, the same for everybody, and nothing in its file can be changed without being noticed.
import { it } from '@fast-check/jest'
import fc from 'fast-check'
import * as v from 'valibot'
import { MemberId } from '../accounts/member'
import { anOpenDraw, hexOf } from './draw.arbitrary'
import { drawFrom, pseudonymOf } from './hold'
import { mayBeAsked, placesFor, weekOf } from './rules'
import { anchorOf, hangsOn, linkOf, seedOf } from './seed-chain'
import { faultsIn } from './verify'

const week = '2026-11-23'
const aName = (nth: number) => hexOf(`name ${nth}`).slice(0, 32)

it('finds nothing wrong with a draw that was held by the rules', () => {
  expect(faultsIn(anOpenDraw(40))).toEqual([])
})

it('notices every change to what decided a draw', () => {
  const draw = anOpenDraw(40)
  const [first = '', ...others] = draw.pseudonyms
  expect(faultsIn({ ...draw, pseudonyms: others })).toContain('commitmentDiffers')
  expect(faultsIn({ ...draw, pseudonyms: [...others, first] })).toContain('listNotSorted')
  expect(faultsIn({ ...draw, pseudonyms: [first, ...draw.pseudonyms] })).toContain('listNotSorted')
  expect(faultsIn({ ...draw, places: 7 })).toContain('placesAgainstRule')
  expect(faultsIn({ ...draw, drawn: [...draw.drawn].reverse() })).toEqual(['drawnDiffers'])
  expect(faultsIn({ ...draw, seed: hexOf('another') })).toContain('seedOffChain')
  expect(faultsIn({ ...draw, week: '2026-11-24' })).toContain('weekIsNoMonday')
  expect(faultsIn({ ...draw, chain: { ...draw.chain, year: '2027' } })).toEqual(['chainOfAnotherYear'])
  expect(faultsIn({ ...draw, chain: { ...draw.chain, publishedAt: '2026-11-23T00:00:00.000Z' } })).toEqual([
    'chainTooLate',
  ])
})

it('gives every Monday of a year a seed of its own that hangs on the same value', () => {
  const secret = hexOf('year')
  const weeks = ['2028-01-03', '2028-01-10', '2028-06-26', '2028-12-25', '2029-12-31', '2029-01-01']
  for (const monday of weeks) {
    expect(weekOf(monday)).toBe(monday)
    expect(linkOf(monday).nth).toBeLessThanOrEqual(53)
    expect(hangsOn(anchorOf(secret), seedOf(secret, monday), monday)).toBe(true)
  }
  expect(new Set(weeks.slice(0, 4).map((monday) => seedOf(secret, monday))).size).toBe(4)
  expect(hangsOn(anchorOf(secret), seedOf(secret, '2028-01-10'), '2028-01-03')).toBe(false)
})

it('calls the Monday before, or the day itself, the week of a day', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-29'].map(weekOf)).toEqual([week, week, week])
  expect(weekOf('1969-12-30')).toBe('1969-12-29')
})

it('draws nobody of fewer than five, at most a third of the list, and at most six', () => {
  expect([4, 5, 6, 14, 18, 1000].map(placesFor)).toEqual([0, 1, 2, 4, 6, 6])
})

it('asks nobody twice within a month', () => {
  expect(mayBeAsked(undefined, week)).toBe(true)
  expect(mayBeAsked('2026-10-26', week)).toBe(false)
  expect(mayBeAsked('2026-10-19', week)).toBe(true)
})

it.prop([fc.uniqueArray(fc.nat(10_000), { minLength: 5, maxLength: 60 }), fc.string()])(
  'draws the same people in whatever order they stand on the list',
  (names, chance) => {
    const pseudonyms = names.map(aName)
    const asked = { seed: hexOf(encodeURIComponent(chance)), places: placesFor(names.length) }
    const drawn = drawFrom({ ...asked, pseudonyms })
    expect(drawFrom({ ...asked, pseudonyms: [...pseudonyms].reverse() })).toEqual(drawn)
    expect(new Set(drawn).size).toBe(asked.places)
  },
)

it('gives everybody the same chance', () => {
  // 30 people, 6 places, 3000 draws: each is drawn 600 times with a standard deviation of 21.9; chi-square of 29 degrees stays below 58.3 in 99.9 %.
  const pseudonyms = Array.from({ length: 30 }, (_, nth) => aName(nth))
  const times = new Map(pseudonyms.map((one) => [one, 0]))
  for (let draw = 0; draw < 3000; draw++) {
    for (const one of drawFrom({ seed: hexOf(`seed ${draw}`), places: 6, pseudonyms })) {
      times.set(one, (times.get(one) ?? 0) + 1)
    }
  }
  // Drawn without replacement, the variance of a count is 3000 · 0.2 · 0.8, and the counts sum to a constant.
  const spread = [...times.values()].reduce((sum, count) => sum + (count - 600) ** 2 / (3000 * 0.2 * 0.8), 0)
  expect(spread * (29 / 30)).toBeLessThan(58.3)
})

it('knows somebody under another name in every draw', () => {
  const member = v.parse(MemberId, 'mem_01KAQ0000000000000000000AA')
  const names = ['2026-11-23', '2026-11-30'].flatMap((monday) =>
    ['org_1', 'org_2'].map((organisationId) =>
      pseudonymOf(hexOf('key'), { week: monday, organisationId }, member),
    ),
  )
  expect(new Set(names).size).toBe(4)
})

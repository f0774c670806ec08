// Worlds can be made again, and what is honest in them does not depend on who attacks.
import { filesOf } from '../write-world'
import { makeWorld } from './make-world'
import { attacks } from './world'

const small = { seed: 7, organisations: 40, people: 300 }

test('the same options make the same files, another seed makes others', () => {
  const files = JSON.stringify(filesOf(makeWorld(small)))
  expect(JSON.stringify(filesOf(makeWorld(small)))).toBe(files)
  expect(JSON.stringify(filesOf(makeWorld({ ...small, seed: 8 })))).not.toBe(files)
})

test('with one seed honest people say the same whatever the attack, unless organisations change', () => {
  const honest = (attack: (typeof attacks)[number]) => {
    const { ratings, labels } = makeWorld({ ...small, attack })
    return ratings.filter(({ rater }) => labels.get(rater) === 'honest')
  }
  for (const attack of attacks) if (attack !== 'drift') expect(honest(attack)).toEqual(honest('none'))
})

test.each(attacks.filter((attack) => attack !== 'none' && attack !== 'drift'))(
  'a fifth of the accounts of %s are attackers',
  (attack) => {
    const { labels } = makeWorld({ ...small, attack, share: 0.2 })
    const attackers = [...labels.values()].filter((label) => label !== 'honest').length
    expect(attackers / labels.size).toBeCloseTo(0.2, 1)
  },
)

test('neither names nor devices tell in which order accounts were made', () => {
  const { raters, labels } = makeWorld({ ...small, attack: 'ring' })
  const early = raters.slice(0, raters.length / 2).filter(({ rater }) => labels.get(rater) !== 'honest')
  const all = [...labels.values()].filter((label) => label !== 'honest')
  expect(early.length / all.length).toBeGreaterThan(0.3)
  expect(early.length / all.length).toBeLessThan(0.7)
})

test('generous people answer mostly with fives and fours', () => {
  const { ratings } = makeWorld({ ...small, population: 'generous' })
  const share = (score: number) => ratings.filter((rating) => rating.score === score).length / ratings.length
  expect(share(5)).toBeGreaterThan(0.4)
  expect(share(4)).toBeGreaterThan(0.25)
})

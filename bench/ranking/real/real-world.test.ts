// Real judgments become a world: half of the people is heard, the rest is the truth, and nothing is added unless asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plotOf } from '../worlds/attackers'
import { campaignsOf } from '../worlds/campaigns'
import { readJudgments } from './judgments'
import { realWorld } from './real-world'

const folder = mkdtempSync(join(tmpdir(), 'judgments-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('points become 0 to 5 and times the days of a year', async () => {
  const file = written('user,movie,stars,at\na,m,1,1000\nb,m,5,3000\nc,m,3,2000\n')
  const columns = { rater: 'user', item: 'movie', score: 'stars', time: 'at' }
  expect(await readJudgments(file, columns)).toEqual([
    { rater: 'a', item: 'm', score: 0, day: 0 },
    { rater: 'b', item: 'm', score: 5, day: 364 },
    { rater: 'c', item: 'm', score: 2.5, day: 182 },
  ])
})

test('a file without the columns is refused', async () => {
  const file = written('user,movie\na,m\n')
  const columns = { rater: 'user', item: 'movie', score: 'stars' }
  await expect(readJudgments(file, columns)).rejects.toThrow('line 1: expected columns')
})

test('each is graded by the people who are not heard; attackers are all that an attack adds', () => {
  const judgments = Array.from({ length: 4000 }, (_, n) => ({
    rater: `r${n % 200}`,
    item: `i${Math.floor(n / 200)}`,
    score: (n * 7) % 6,
  }))
  const options = { seed: 1, share: 0, heardShare: 1 }
  const honest = realWorld(judgments, options)
  expect(honest.truths).toHaveLength(20)
  expect(honest.raters.length).toBeGreaterThan(70)
  expect(honest.raters.length).toBeLessThan(130)
  const attacked = realWorld(judgments, { ...options, share: 0.2, plot: plotOf(campaignsOf('ring')) })
  const attackers = [...attacked.labels.values()].filter((label) => label === 'ring').length
  expect(attackers / attacked.raters.length).toBeCloseTo(0.2, 1)
  expect(attacked.ratings.filter(({ rater }) => attacked.labels.get(rater) === 'honest')).toEqual(
    honest.ratings,
  )
})

function written(text: string): string {
  const file = join(folder, `${text.length}.csv`)
  writeFileSync(file, text)
  return file
}

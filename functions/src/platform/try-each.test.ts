// One that fails is told, counted, and holds up none of the others.
import { tryEach } from './try-each'

it('does the others, and says of the one that failed which it was', async () => {
  const done: number[] = []
  const bugs: unknown[] = []
  const log = {
    note: () => undefined,
    count: () => undefined,
    bug: (...told: unknown[]) => void bugs.push(told),
  }
  const failure = new Error('two is odd')
  const failed = await tryEach(
    { log },
    [1, 2, 3],
    (one) => ({ one: String(one) }),
    async (one) => {
      if (one === 2) throw failure
      done.push(one)
    },
  )
  expect([failed, done, bugs]).toEqual([1, [1, 3], [[failure, { one: '2' }]]])
})

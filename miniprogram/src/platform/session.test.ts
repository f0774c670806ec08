// The session against a small server that knows which tokens are good.
import type { Request, Response } from '@ngo2/shared/contract/call'
import { openSession } from './session'

const read: Request = { method: 'GET', path: '/news', signedIn: false }
const plant: Request = { method: 'PUT', path: '/plots/1/trees/2', body: {}, signedIn: true }

/** A server whose good tokens are `t1`, `t2`, … in the order of sign-ins; `endToken` makes it forget the last one. */
function aServer(kept?: string) {
  let good = 0
  let signIns = 0
  let token = kept
  const asked: [string, string | undefined][] = []
  const session = openSession({
    exchange: async (request: Request, given?: string): Promise<Response> => {
      asked.push([request.path, given])
      const known = given === `t${good}`
      if (given !== undefined && !known) return { status: 401, body: {} }
      return request.signedIn && !known ? { status: 401, body: {} } : { status: 200, body: { by: given } }
    },
    token: {
      read: () => token,
      keep: (next) => {
        token = next
      },
      forget: () => {
        token = undefined
      },
    },
    signIn: async () => {
      signIns += 1
      await Promise.resolve()
      good += 1
      return { is: 'in', token: `t${good}` }
    },
  })
  return { session, asked, signIns: () => signIns }
}

test('a guest reads without signing in', async () => {
  const { session, asked, signIns } = aServer()
  expect((await session.send(read)).status).toBe(200)
  expect(asked).toEqual([['/news', undefined]])
  expect(signIns()).toBe(0)
})

test('several things asked at once wait for one sign-in', async () => {
  const { session, signIns } = aServer()
  const answers = await Promise.all([session.send(plant), session.send(plant), session.send(plant)])
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
  expect(signIns()).toBe(1)
})

test('an ended session signs in again and asks once more', async () => {
  const { session, asked } = aServer('ended')
  expect((await session.send(plant)).body).toEqual({ by: 't1' })
  expect(asked.map(([, token]) => token)).toEqual(['ended', 't1'])
})

test('a guest with an ended session still reads', async () => {
  const { session, signIns } = aServer('ended')
  expect((await session.send(read)).status).toBe(200)
  expect(signIns()).toBe(0)
  expect(session.isOpen()).toBe(false)
})

test('a refused sign-in is the answer, with its reason', async () => {
  const blocked = { status: 409, body: { error: { code: 'accounts.risk_blocked' } } }
  const session = openSession({
    exchange: async () => ({ status: 200, body: {} }),
    token: { read: () => undefined, keep() {}, forget() {} },
    signIn: async () => ({ is: 'refused', answer: blocked }),
  })
  expect(await session.send(plant)).toEqual(blocked)
})

test('no answer to a sign-in rejects, and the next try starts afresh', async () => {
  let tries = 0
  const session = openSession({
    exchange: async () => ({ status: 200, body: {} }),
    token: { read: () => undefined, keep() {}, forget() {} },
    signIn: async () => {
      tries += 1
      if (tries === 1) throw new Error('no answer')
      return { is: 'in', token: 't' }
    },
  })
  await expect(session.send(plant)).rejects.toThrow('no answer')
  expect((await session.send(plant)).status).toBe(200)
})

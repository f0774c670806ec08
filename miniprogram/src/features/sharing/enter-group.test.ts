// Entering from a group, with a server that knows which key it can open.
import type { Outcome } from '@ngo2/shared/contract/call'
import { enterGroup } from './enter-group'

interface Phone {
  readonly key: number
  readonly online?: boolean
  /** What the server says of a seal it cannot open. */
  readonly code?: string
}

/** A phone whose seal bears the number of its sign-ins; the server opens the seal of `key` only. */
function aPhone({ key, online = true, code = 'sharing.session_key_stale' }: Phone) {
  let signIns = 1
  const told: number[] = []
  const ports = {
    sealed: async () => ({ encryptedData: String(signIns), iv: 'iv' }),
    tell: async ({ encryptedData }: { encryptedData: string }): Promise<Outcome<unknown>> => {
      told.push(Number(encryptedData))
      if (Number(encryptedData) === key) return { is: 'ok', value: {} }
      return { is: 'refused', refusal: { code, message: '' } }
    },
    renewSession: async () => {
      if (online) signIns += 1
      return online
    },
  }
  return { ports, told }
}

test('a group is told once when its seal can be opened', async () => {
  const { ports, told } = aPhone({ key: 1 })
  await enterGroup(ports)
  expect(told).toEqual([1])
})

test('a stale key signs in anew and asks WeChat for a new seal', async () => {
  const { ports, told } = aPhone({ key: 2 })
  await enterGroup(ports)
  expect(told).toEqual([1, 2])
})

test('a key that stays stale is not asked about a third time', async () => {
  const { ports, told } = aPhone({ key: 9 })
  await enterGroup(ports)
  expect(told).toEqual([1, 2])
})

test('no network and no group are silent', async () => {
  const { ports, told } = aPhone({ key: 2, online: false })
  await enterGroup(ports)
  await enterGroup({ ...ports, sealed: async () => undefined })
  expect(told).toEqual([1])
})

test('any other refusal signs nobody in anew', async () => {
  const { ports, told } = aPhone({ key: 2, code: 'rate.limited' })
  await enterGroup(ports)
  expect(told).toEqual([1])
})

// How files leave the phone: two at a time, again where the network fails, and never lost on the way.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Upload } from '@ngo2/shared/uploads/upload'
import { openUploadQueue, type QueuedFile, type QueuePorts } from './upload-queue'

const ticket = { url: 'https://files', fields: {}, expiresAt: '2026-11-24T03:10:00.000Z' }
const upload = { bytes: 7 } as Upload
const refused = (code: string): Outcome<never> => ({ is: 'refused', refusal: { code, message: '' } })

function aFile(nth: number, over: Partial<QueuedFile> = {}): QueuedFile {
  const uploadId = `upl_${nth}` as QueuedFile['uploadId']
  const organisationId = 'org_1' as QueuedFile['organisationId']
  const what = { part: 'p', purpose: 'photo', visibility: 'public', kind: 'picture', bytes: 9 } as const
  return { uploadId, organisationId, ...what, path: `store/${nth}`, state: 'waiting', percent: 0, ...over }
}

/** A queue whose server and network do as told; without a word everything goes well at once. */
function aQueue(over: Partial<QueuePorts> = {}, before: QueuedFile[] = []) {
  let kept = before
  const dropped: string[] = []
  const pauses: number[] = []
  const queue = openUploadQueue({
    open: async () => ({ is: 'ok', value: { upload, ticket } }),
    send: async () => 201,
    arrive: async () => ({ is: 'ok', value: upload }),
    drop: async (path) => void dropped.push(path),
    pause: async (ms) => void pauses.push(ms),
    kept: {
      read: () => kept,
      keep: (files) => {
        kept = files
        return true
      },
    },
    ...over,
  })
  return {
    queue,
    dropped,
    pauses,
    kept: () => kept,
    states: () => queue.files.read().map(({ state }) => state),
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('a file goes up, arrives, and is known by the bytes that arrived', async () => {
  const percents: number[] = []
  const { queue, states } = aQueue({
    send: async (_, __, onPercent) => {
      onPercent(62)
      percents.push(queue.files.read()[0]?.percent ?? -1)
      return 201
    },
  })
  queue.add([aFile(1)])
  expect(states()).toEqual(['going'])
  await settled()
  expect([states(), percents, queue.files.read()[0]?.bytes]).toEqual([['arrived'], [62], 7])
})

test('two go at a time, the others wait their turn', async () => {
  let underWay = 0
  let most = 0
  const { queue, states } = aQueue({
    send: async () => {
      most = Math.max(most, ++underWay)
      await settled()
      underWay -= 1
      return 201
    },
  })
  queue.add([1, 2, 3, 4, 5].map((nth) => aFile(nth)))
  expect(states()).toEqual(['going', 'going', 'waiting', 'waiting', 'waiting'])
  for (let nth = 0; nth < 8; nth++) await settled()
  expect([most, new Set(states())]).toEqual([2, new Set(['arrived'])])
})

test('a ticket that was too old and a network that broke are tried again, then it is the reader’s turn', async () => {
  const statuses = [403, 0, 500, 403]
  const { queue, states, pauses } = aQueue({ send: async () => statuses.shift() ?? 201 })
  queue.add([aFile(1)])
  await settled()
  expect([states(), pauses]).toEqual([['stuck'], [2_000, 5_000, 10_000]])
  queue.resume()
  await settled()
  expect(states()).toEqual(['arrived'])
})

test('a file that arrived although no answer came is not sent again', async () => {
  let sent = 0
  const { queue, states } = aQueue({
    open: async () => ({ is: 'ok', value: { upload } }),
    send: async () => ++sent,
  })
  queue.add([aFile(1)])
  await settled()
  expect([states(), sent]).toEqual([['arrived'], 0])
})

test('a refusal is an end, and says which', async () => {
  const { queue } = aQueue({ arrive: async () => refused('uploads.disguised') })
  queue.add([aFile(1)])
  await settled()
  expect(queue.files.read()[0]).toMatchObject({ state: 'refused', why: 'uploads.disguised' })
  queue.resume()
  await settled()
  expect(queue.files.read()[0]?.state).toBe('refused')
})

test('what was on its way when the phone was closed is still there and goes on', async () => {
  const { queue, states, kept } = aQueue({}, [
    aFile(1, { state: 'going', percent: 40 }),
    aFile(2, { state: 'stuck' }),
  ])
  expect(states()).toEqual(['waiting', 'stuck'])
  queue.resume()
  await settled()
  expect(states()).toEqual(['arrived', 'arrived'])
  expect(kept().map(({ state }) => state)).toEqual(['arrived', 'arrived'])
})

test('a file taken out while it goes leaves the phone and does not come back', async () => {
  const { queue, dropped, kept } = aQueue()
  queue.add([aFile(1)])
  await queue.remove(aFile(1).uploadId)
  await settled()
  expect([queue.files.read(), kept(), dropped]).toEqual([[], [], ['store/1']])
})

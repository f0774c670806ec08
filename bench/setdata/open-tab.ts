// Opens one tab of the compiled mini-program without a screen, and notes what crossed to the view and over the network.
import { setTimeout as pause } from 'node:timers/promises'
import { complaints, type Journal } from '@ngo2/local/simulator/host/journal'
import { runHeadless } from '@ngo2/local/simulator/testbed/run-headless'

export interface Opening {
  /** Bytes of each setData until the screen came to rest. */
  readonly setData: readonly number[]
  /** Bytes of each answer, as it travels when it is not compressed. */
  readonly answers: readonly number[]
  /** What the phone keeps for the next time. */
  readonly storage: Readonly<Record<string, unknown>>
}

export interface Phone {
  readonly apiUrl: string
  readonly loginCode: string
  readonly storage: Opening['storage']
}

const restMs = 700

/** Throws what the mini-program complained of. */
export async function openTab(dist: string, path: string, phone: Phone): Promise<Opening> {
  const answers: number[] = []
  const opened = await runHeadless(dist, {
    entry: { path },
    storage: phone.storage,
    loginCode: () => phone.loginCode,
    requests: async (request) => {
      const { pathname, search } = new URL(request.url)
      const answer = await fetch(new Request(phone.apiUrl + pathname + search, request))
      const bytes = await answer.arrayBuffer()
      answers.push(bytes.byteLength)
      return new Response(bytes, { status: answer.status, headers: answer.headers })
    },
  })
  try {
    const { journal } = opened
    await rest(journal)
    const wrong = complaints(journal)
    if (wrong.length > 0) throw new Error(`${path}: ${wrong.join('; ')}`)
    return { setData: journal.setData.map(({ bytes }) => bytes), answers, storage: storageIn(journal) }
  } finally {
    opened.close()
  }
}

/** React draws what an answer brings a while after it came; on a busy machine the while is long. */
async function rest({ setData }: Journal): Promise<void> {
  let before: number
  do {
    before = setData.length
    await pause(restMs)
  } while (setData.length > before)
}

function storageIn({ calls }: Journal): Opening['storage'] {
  const kept = calls.filter(({ api }) => api === 'setStorageSync').map(({ args }) => args)
  return Object.fromEntries(kept.map(([key, value]) => [String(key), value]))
}

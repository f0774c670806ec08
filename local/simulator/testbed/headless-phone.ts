// A phone without a screen: storage in memory, dialogs answered by the test, requests answered by a function.

import type { StoredFile } from '../wx/files'
import { type HttpRequest, NoAnswer } from '../wx/http'
import type { Dialogs, Phone, PhoneFacts } from '../wx/phone'

export interface HeadlessPhoneOptions {
  /** Answers what the mini-program sends; a Hono application's `fetch` fits. A rejection is a broken network. */
  readonly requests?: (request: Request) => Response | Promise<Response>
  readonly allowedHosts?: readonly string[]
  /** What the person does with dialogs; by default he agrees to everything and picks nothing. */
  readonly answers?: Partial<Dialogs>
  readonly facts?: Partial<PhoneFacts>
  readonly storage?: Readonly<Record<string, unknown>>
  readonly loginCode?: () => string
}

const iPhone: PhoneFacts = {
  windowWidth: 375,
  windowHeight: 724,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  safeBottom: 34,
  pixelRatio: 2,
  theme: 'light',
  textScale: 1,
  network: 'wifi',
  singlePage: false,
}

export function headlessPhone(options: HeadlessPhoneOptions): Phone {
  const stored = new Map<string, string>()
  for (const [key, value] of Object.entries(options.storage ?? {})) {
    stored.set(key, JSON.stringify({ v: value }))
  }
  const files = new Map<string, StoredFile>()
  return {
    facts: () => ({ ...iPhone, ...options.facts }),
    storage: {
      keys: () => [...stored.keys()],
      get: (key) => stored.get(key),
      set: (key, value) => void stored.set(key, value),
      remove: (key) => void stored.delete(key),
    },
    files: {
      read: (path) => files.get(path),
      write: (path, file) => void files.set(path, file),
      remove: (path) => void files.delete(path),
      list: (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)),
    },
    network: {
      allowedHosts: options.allowedHosts ?? ['api.ngo2.example', 'files.ngo2.example'],
      nameOf: (url) => url,
      send: (request) => send(request, options.requests),
    },
    account: {
      loginCode: async () => options.loginCode?.() ?? 'code-of-the-test',
      groupEnterInfo: async (shareTicket) => ({ encryptedData: shareTicket, iv: 'iv-of-the-test' }),
    },
    dialogs: { ...agreeable, ...options.answers },
    clipboard: '',
    vibrate() {},
    screen: {
      selectorQuery: emptyQuery,
      intersectionObserver: () => {
        const observer = {
          relativeTo: () => observer,
          relativeToViewport: () => observer,
          observe() {},
          disconnect() {},
        }
        return observer
      },
      // Nobody looks: the picture is as good as it was.
      shrinkPicture: async (picture) => picture,
      exportCanvas: async () => {
        throw new Error('there is no canvas without a screen')
      },
      mapContext: () => ({}),
      scrollPage() {},
    },
  }
}

async function send(request: HttpRequest, answer: HeadlessPhoneOptions['requests']) {
  if (answer === undefined) throw new Error(`nobody answers ${request.method} ${request.url}`)
  const { url, method, headers, body } = request
  const asked = new Request(url, { method, headers, ...(body !== undefined && { body: body as BodyInit }) })
  const response = await Promise.resolve(answer(asked)).catch((cause: Error) => {
    throw new NoAnswer(cause.message)
  })
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

const agreeable: Dialogs = {
  toast() {},
  hideToast() {},
  modal: async () => ({ confirm: true, content: '' }),
  actionSheet: async () => 0,
  scan: async () => undefined,
  pickPictures: async () => undefined,
  preview() {},
  copied() {},
  call: async () => true,
  place: async () => undefined,
  notice: async () => undefined,
  pickPlace: async () => undefined,
  subscribe: async (ids) => Object.fromEntries(ids.map((id) => [id, 'accept' as const])),
}

// Every question is answered with null, as WeChat does for a node that is not there.
function emptyQuery(): unknown {
  let asked: ((result: null) => void)[] = []
  const ask = (listener?: (result: null) => void) => {
    asked.push(listener ?? (() => undefined))
    return query
  }
  const nodes = {
    boundingClientRect: ask,
    scrollOffset: ask,
    node: ask,
    context: ask,
    fields: (_fields: unknown, listener?: (result: null) => void) => ask(listener),
  }
  const query = {
    in: () => query,
    select: () => nodes,
    selectAll: () => nodes,
    selectViewport: () => nodes,
    exec(listener?: (results: null[]) => void) {
      const listeners = asked
      asked = []
      void Promise.resolve().then(() => {
        for (const tell of listeners) tell(null)
        listener?.(listeners.map(() => null))
      })
    },
  }
  return query
}

// The phone in somebody's hand: what is in front, and the mini-program that may be running.
import { flushSync } from 'react-dom'
import { type Entry, entryAt, scenes } from '../host/entry'
import type { Host } from '../host/host'
import { addressOf, queryOf } from '../host/route'
import type { LoadedMiniProgram } from '../view/loaded'
import { fetchChats, sendMessage } from './api'
import type { Chat, Member } from './chats/chat'
import { browserFiles } from './device/files'
import { ask, showToast } from './overlays/overlay'
import { shareTicketOf } from './runtime/browser-phone'
import { launch, type Running, run } from './runtime/running'
import { cardOf, type ShareEvent, travelling } from './runtime/share'
import { createStore } from './store'
import { words } from './words'

export type InFront =
  | { readonly is: 'chats' }
  | { readonly is: 'chat'; readonly id: string }
  | { readonly is: 'miniProgram' }

export interface SessionState {
  readonly inFront: InFront
  /** What closing the mini-program goes back to. */
  readonly behind: InFront
  readonly running?: Running
  readonly chats: readonly Chat[]
}

export const session = createStore<SessionState>({
  inFront: { is: 'chats' },
  behind: { is: 'chats' },
  chats: [],
})

const patch = (change: Partial<SessionState>) => session.set((before) => ({ ...before, ...change }))

export interface Holder {
  readonly member: Member
  readonly loaded: LoadedMiniProgram
  readonly frame: () => { readonly width: number; readonly height: number }
}

let holder: Holder | undefined

/** Set once, when the members and the mini-program are there. */
export function takeInHand(next: Holder): void {
  holder = next
}

function inHand(): Holder {
  if (holder === undefined) throw new Error('nobody holds the phone yet')
  return holder
}

export async function refreshChats(): Promise<void> {
  patch({ chats: await fetchChats() })
}

export function goTo(inFront: InFront): void {
  patch({ inFront })
}

/** Opens the mini-program: a cold start, or the running one brought back. */
export async function openMiniProgram(entry: Partial<Entry> = {}): Promise<void> {
  const { running, inFront } = session.get()
  const behind = inFront.is === 'miniProgram' ? session.get().behind : inFront
  const singlePage = entry.scene === scenes.moments
  const { code } = inHand().loaded
  const full = entryAt(entry.path ?? code.app.pages[0] ?? '', entry)
  if (running === undefined || running.singlePage || singlePage) return coldStart(full, behind)
  patch({ inFront: { is: 'miniProgram' }, behind })
  running.host.enter(full, entry.path === undefined ? 'whereItWas' : 'itsPage')
}

/** Throws the running mini-program away and starts it afresh. */
export async function coldStart(entry: Entry, behind: InFront = session.get().behind): Promise<void> {
  const { member, loaded, frame } = inHand()
  session.get().running?.end()
  const running = run({
    loaded,
    openid: member.openid,
    files: await browserFiles(member.openid),
    entry,
    singlePage: entry.scene === scenes.moments,
    frame,
    share: (_host, target) => void forward({ from: 'button', target }),
  })
  // The screens must stand in the document before the first page measures itself.
  flushSync(() => patch({ running, inFront: { is: 'miniProgram' }, behind }))
  launch(running, entry)
}

/** The capsule's ring: the mini-program goes on in the background. */
export function closeMiniProgram(): void {
  const { running, behind } = session.get()
  running?.host.leave()
  patch({ inFront: behind })
}

/** Opens what a card of a chat points to. */
export function openCard(chat: Chat, path: string): Promise<void> {
  const address = addressOf(path, '')
  const isGroup = chat.kind === 'group'
  return openMiniProgram({
    ...address,
    scene: isGroup ? scenes.groupCard : scenes.personCard,
    ...(isGroup && { shareTicket: shareTicketOf(chat.opengid ?? chat.id) }),
  })
}

/** What a scanned code says, opened if it is one of the mini-program's. */
export async function scanFromChats(): Promise<void> {
  const text = await ask('scan', {})
  if (text === undefined) return
  const [path = '', query = ''] = text.replace(/^\//, '').split('?')
  await openMiniProgram({ path, query: queryOf(query), scene: scenes.scannedCode })
}

export async function forward(event: ShareEvent): Promise<void> {
  const { running } = session.get()
  if (running === undefined) return
  const shared = await cardOf(running.host, event)
  if (shared === undefined) {
    showToast({ title: words.noForward, icon: 'none', mask: false, durationMs: 1500 })
    return
  }
  const card = await travelling(shared, running.pictureUrl)
  const chatId = await ask('forward', { card })
  if (chatId === undefined) return
  await sendMessage(chatId, { from: inHand().member.openid, card })
  showToast({ title: words.forwarded, icon: 'success', mask: false, durationMs: 1500 })
}

/** Shows the page in front as somebody sees it who found it in Moments. */
export async function openFromMoments(): Promise<void> {
  const page = session.get().running?.host.navigation.top()
  if (page === undefined) return
  const { host } = session.get().running as Running
  const shared = timelineOf(host)
  const query = shared?.query === undefined ? page.address.query : queryOf(shared.query)
  await coldStart(entryAt(page.address.path, { query, scene: scenes.moments }))
}

function timelineOf(host: Host): { readonly query?: string } | undefined {
  const page = host.navigation.top()
  if (page === undefined) return undefined
  const returned = host.life.call(page.instance, page.address.path, 'onShareTimeline')
  return returned as { query?: string } | undefined
}

// 转发: asks the page in front what its card says, and puts the card into a chat.
import type { Host } from '../../host/host'
import type { ShareCard } from '../../host/journal'
import { urlOf } from '../../host/route'
import type { Card } from '../chats/chat'
import { words } from '../words'

export interface ShareEvent {
  readonly from: 'button' | 'menu'
  readonly target?: { readonly id: string; readonly dataset: object }
}

interface Returned {
  readonly title?: string
  readonly path?: string
  readonly imageUrl?: string
  readonly promise?: Promise<Returned>
}

const promiseMs = 3000

/** Whether the menu may offer 转发. */
export function mayForward(host: Host): boolean {
  const page = host.navigation.top()
  return page !== undefined && !page.shareHidden && typeof page.instance.onShareAppMessage === 'function'
}

/** The card of the page in front, with WeChat's defaults for what it leaves out; undefined when it may not be shared. */
export async function cardOf(host: Host, event: ShareEvent): Promise<ShareCard | undefined> {
  const page = host.navigation.top()
  if (page === undefined || !mayForward(host)) return undefined
  const { instance, address } = page
  const returned = (host.life.call(instance, address.path, 'onShareAppMessage', event) ?? {}) as Returned
  const late = returned.promise && (await withinTime(returned.promise))
  const { title = words.miniProgram, path = urlOf(address), imageUrl } = { ...returned, ...late }
  const card = { title, path, ...(imageUrl !== undefined && { imageUrl }) }
  host.journal.shares.push(card)
  return card
}

function withinTime(promise: Promise<Returned>): Promise<Returned | undefined> {
  const tooLate = new Promise<undefined>((done) => setTimeout(() => done(undefined), promiseMs))
  return Promise.race([promise.catch(() => undefined), tooLate])
}

/** The card as it travels: a picture that only this phone has goes along as data. */
export async function travelling(
  card: ShareCard,
  pictureUrl: (src: string) => string | undefined,
): Promise<Card> {
  const { title, path, imageUrl } = card
  if (imageUrl === undefined || imageUrl === '') return { title, path }
  const url = pictureUrl(imageUrl)
  if (url === undefined || !url.startsWith('blob:')) return { title, path, picture: imageUrl }
  const blob = await (await fetch(url)).blob()
  return { title, path, picture: await dataUrl(blob) }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

// The phone as wx.* sees it, in the browser.
import type { Host } from '../../host/host'
import type { Files } from '../../wx/files'
import type { Dialogs, Phone, PhoneFacts, Screen } from '../../wx/phone'
import { fetchGroupEnter, fetchLoginCode } from '../api'
import { browserNetwork } from '../device/network'
import { browserStorage } from '../device/storage'
import { ask, hideToast, showToast } from '../overlays/overlay'
import { settings } from '../settings'
import { words } from '../words'

export interface BrowserPhoneParts {
  readonly openid: string
  readonly files: Files
  readonly hosts: Readonly<Record<string, string>>
  readonly facts: () => PhoneFacts
  readonly screen: Screen
}

export function browserPhone({ openid, files, hosts, facts, screen }: BrowserPhoneParts): Phone {
  return {
    facts,
    files,
    screen,
    storage: browserStorage(openid),
    network: browserNetwork(hosts),
    account: {
      loginCode: () => online(async () => (await fetchLoginCode(openid)).code),
      groupEnterInfo: (shareTicket) => online(() => fetchGroupEnter(openid, opengidOf(shareTicket))),
    },
    dialogs,
    clipboard: '',
    vibrate: () => navigator.vibrate?.(15),
  }
}

/** A card's share ticket carries its group: that is all the phone needs to know of it. */
export const shareTicketOf = (opengid: string): string => `ticket:${opengid}`
const opengidOf = (shareTicket: string): string => shareTicket.replace(/^ticket:/, '')

function online<T>(asked: () => Promise<T>): Promise<T> {
  if (settings.get().network === 'none') return Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'))
  return asked()
}

const dialogs: Dialogs = {
  toast: showToast,
  hideToast,
  modal: (modal) => ask('modal', modal),
  actionSheet: (items, title) => ask('actionSheet', { items, title }),
  scan: () => ask('scan', {}),
  pickPictures: (count) => ask('pictures', { count }),
  preview: (urls, current) => void ask('preview', { urls, current }),
  copied(text) {
    // Not every browser allows it; the phone's own clipboard has the text anyway.
    navigator.clipboard?.writeText(text).catch(() => undefined)
    showToast({ title: words.copied, icon: 'none', mask: false, durationMs: 1500 })
  },
  call: (phoneNumber) => ask('call', { phoneNumber }),
  place: (place) => ask('place', place),
  notice: (title) => ask('notice', { title }),
  pickPlace: () => ask('pickPlace', {}),
  async subscribe(templateIds) {
    const answer = await ask('subscribe', { templateIds })
    return Object.fromEntries(templateIds.map((id) => [id, answer]))
  },
}

/** Tells the mini-program what the switches of the phone do to it. Answers how to stop. */
export function announceSettings(host: Host): () => void {
  let before = settings.get()
  return settings.subscribe(() => {
    const now = settings.get()
    if (now.dark !== before.dark && host.code.app.darkmode) {
      host.signals.emit('ThemeChange', { theme: now.dark ? 'dark' : 'light' })
    }
    if (now.network !== before.network) {
      const networkType = now.network === 'slow' ? '2g' : now.network
      host.signals.emit('NetworkStatusChange', { isConnected: now.network !== 'none', networkType })
      host.signals.emit('NetworkWeakChange', { weakNet: now.network === 'slow', networkType })
    }
    before = now
  })
}

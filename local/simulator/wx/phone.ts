// What wx.* needs of the phone it runs on. The browser's phone and the headless one both have this shape.
import type { Theme } from '../compiled/app-config'
import type { Files, PickedFile, StoredFile } from './files'
import type { HttpAnswer, HttpRequest } from './http'

export interface PhoneFacts {
  /** CSS pixels of the page's window, between the navigation bar and the tab bar. */
  readonly windowWidth: number
  readonly windowHeight: number
  readonly screenWidth: number
  readonly screenHeight: number
  readonly statusBarHeight: number
  readonly safeBottom: number
  readonly pixelRatio: number
  readonly theme: Theme
  /** 1, 1.2, 1.4 or 1.65. */
  readonly textScale: number
  readonly network: NetworkType
  /** Opened from Moments: no login, no navigation. */
  readonly singlePage: boolean
}

export type NetworkType = 'wifi' | '4g' | '3g' | '2g' | 'none'

/** Strings by key; one per member. */
export interface KeyValue {
  keys(): readonly string[]
  get(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): void
}

export interface Network {
  /** Rejects with `NoAnswer` when none came. */
  send(request: HttpRequest): Promise<HttpAnswer>
  /** Hosts the mini-program's administrator has entered. */
  readonly allowedHosts: readonly string[]
  /** What the internet calls an address: one of a local stand-in is called by the host it stands in for. */
  nameOf(url: string): string
}

export interface Account {
  /** A fresh login code of the member who holds the phone. */
  loginCode(): Promise<string>
  groupEnterInfo(shareTicket: string): Promise<{ readonly encryptedData: string; readonly iv: string }>
}

export interface Toast {
  readonly title: string
  readonly icon: 'success' | 'error' | 'loading' | 'none'
  readonly image?: string
  readonly mask: boolean
  /** Absent: stays until it is hidden. */
  readonly durationMs?: number
}

export interface Modal {
  readonly title: string
  readonly content: string
  readonly showCancel: boolean
  readonly cancelText: string
  readonly confirmText: string
  readonly editable: boolean
  readonly placeholderText: string
}

export interface Place {
  readonly name: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
}

/** Everything that covers the screen and waits for the person. `undefined` is a cancellation. */
export interface Dialogs {
  toast(toast: Toast): void
  hideToast(): void
  modal(modal: Modal): Promise<{ readonly confirm: boolean; readonly content: string }>
  actionSheet(items: readonly string[], title: string): Promise<number | undefined>
  scan(): Promise<string | undefined>
  pickPictures(count: number): Promise<readonly PickedFile[] | undefined>
  preview(urls: readonly string[], current: string): void
  copied(text: string): void
  call(phoneNumber: string): Promise<boolean>
  place(place: Place): Promise<void>
  /** Shows something to read. */
  notice(title: string): Promise<void>
  pickPlace(): Promise<Place | undefined>
  subscribe(templateIds: readonly string[]): Promise<Readonly<Record<string, 'accept' | 'reject'>>>
}

export interface Phone {
  facts(): PhoneFacts
  readonly storage: KeyValue
  readonly files: Files
  readonly network: Network
  readonly account: Account
  readonly dialogs: Dialogs
  clipboard: string
  vibrate(): void
  /** Apis that only a drawn screen can answer: selector queries, canvas export, scrolling. */
  readonly screen: Screen
}

export interface Shrinking {
  readonly quality: number
  readonly width?: number
  readonly height?: number
}

/** The drawn side. Headless phones answer `undefined` and queries find nothing. */
export interface Screen {
  selectorQuery(): unknown
  intersectionObserver(component: unknown, options: unknown): unknown
  exportCanvas(options: Readonly<Record<string, unknown>>): Promise<StoredFile>
  /** The picture as a JPEG of this quality, 0 to 100, and this width or height. */
  shrinkPicture(picture: StoredFile, to: Shrinking): Promise<StoredFile>
  mapContext(id: string): unknown
  scrollPage(to: {
    readonly scrollTop?: number
    readonly selector?: string
    readonly durationMs: number
  }): void
}

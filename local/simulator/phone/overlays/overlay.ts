// What lies over the mini-program: at most one toast, and dialogs one above the other.
import type { PickerColumn } from '../../components/shell'
import type { PickedFile } from '../../wx/files'
import type { Modal, Place, Toast } from '../../wx/phone'
import type { Card } from '../chats/chat'
import { createStore } from '../store'

interface Answers {
  readonly modal: {
    readonly ask: Modal
    readonly answer: { readonly confirm: boolean; readonly content: string }
  }
  readonly actionSheet: {
    readonly ask: { readonly items: readonly string[]; readonly title: string }
    readonly answer: number | undefined
  }
  readonly scan: { readonly ask: object; readonly answer: string | undefined }
  readonly pictures: {
    readonly ask: { readonly count: number }
    readonly answer: readonly PickedFile[] | undefined
  }
  readonly preview: {
    readonly ask: { readonly urls: readonly string[]; readonly current: string }
    readonly answer: undefined
  }
  readonly call: { readonly ask: { readonly phoneNumber: string }; readonly answer: boolean }
  readonly place: { readonly ask: Place; readonly answer: undefined }
  readonly pickPlace: { readonly ask: object; readonly answer: Place | undefined }
  readonly notice: { readonly ask: { readonly title: string }; readonly answer: undefined }
  readonly subscribe: {
    readonly ask: { readonly templateIds: readonly string[] }
    readonly answer: 'accept' | 'reject'
  }
  readonly wheels: {
    readonly ask: { readonly title: string; readonly columns: readonly PickerColumn[] }
    readonly answer: readonly number[] | undefined
  }
  readonly date: {
    readonly ask: { readonly mode: 'date' | 'time'; readonly value: string }
    readonly answer: string | undefined
  }
  readonly forward: { readonly ask: { readonly card: Card }; readonly answer: string | undefined }
}

export type OverlayKind = keyof Answers
export type Asked<K extends OverlayKind> = Answers[K]['ask']
export type Answered<K extends OverlayKind> = Answers[K]['answer']

export type Overlay = {
  readonly [K in OverlayKind]: {
    readonly id: number
    readonly kind: K
    readonly ask: Asked<K>
    readonly answer: (value: Answered<K>) => void
  }
}[OverlayKind]

export const overlays = createStore<readonly Overlay[]>([])

let asked = 0

/** Shows a dialog; resolves with what the person did. */
export function ask<K extends OverlayKind>(kind: K, what: Asked<K>): Promise<Answered<K>> {
  return new Promise((resolve) => {
    asked += 1
    const id = asked
    const overlay = {
      id,
      kind,
      ask: what,
      answer(value: Answered<K>) {
        overlays.set((all) => all.filter((it) => it.id !== id))
        resolve(value)
      },
    }
    // TypeScript cannot see that kind, ask and answer belong to one K.
    overlays.set((all) => [...all, overlay as unknown as Overlay])
  })
}

export const toast = createStore<Toast | undefined>(undefined)

let toastTimer: ReturnType<typeof setTimeout> | undefined

export function showToast(next: Toast): void {
  clearTimeout(toastTimer)
  toast.set(next)
  if (next.durationMs !== undefined) toastTimer = setTimeout(() => toast.set(undefined), next.durationMs)
}

export function hideToast(): void {
  clearTimeout(toastTimer)
  toast.set(undefined)
}

/** When the mini-program goes, so does what it had put over the screen. */
export function clearOverlays(): void {
  overlays.set([])
  hideToast()
}

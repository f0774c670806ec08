// The handle the test bed drives this page by.
import type { Entry } from '../host/entry'
import { complaints, type Journal } from '../host/journal'
import { session } from './session'
import { change, type Settings } from './settings'

export interface PhoneHandle {
  /** Of the running mini-program; undefined while none runs. */
  journal(): Journal | undefined
  complaints(): readonly string[]
  /** Route of the page in front. */
  route(): string | undefined
  /** How the mini-program was entered last. */
  entry(): Entry | undefined
  change(settings: Partial<Settings>): void
  /** Whether the mini-program is in front and its page shows nothing. */
  isBlank(): boolean
}

declare global {
  var phone: PhoneHandle | undefined
}

export function exposeToTests(): void {
  const host = () => session.get().running?.host
  globalThis.phone = {
    journal: () => host()?.journal,
    complaints() {
      const journal = host()?.journal
      return journal === undefined ? [] : complaints(journal)
    },
    route: () => host()?.navigation.top()?.address.path,
    entry: () => host()?.entry(),
    change,
    isBlank() {
      if (session.get().inFront.is !== 'miniProgram') return false
      const page = document.querySelector('.screen:not([hidden]) wx-page')
      return page === null || page.querySelectorAll('*').length === 0 || page.clientHeight === 0
    },
  }
}

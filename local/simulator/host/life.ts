// Calls the mini-program's own functions: what they throw is noted, never passed on to the phone.
import { type Journal, problemOf } from './journal'

export interface Life {
  /** Calls `owner[name]` if it is a function and answers what it returned, or undefined. */
  call(owner: Readonly<Record<string, unknown>>, label: string, name: string, ...args: unknown[]): unknown
  /** Runs something of the mini-program's. */
  safely<T>(where: string, task: () => T): T | undefined
}

/** @param onError told of each error after it was noted: App.onError and wx.onError listen there */
export function createLife(journal: Journal, onError: (text: string) => void): Life {
  const safely: Life['safely'] = (where, task) => {
    try {
      return task()
    } catch (thrown) {
      const problem = problemOf(where, thrown)
      journal.errors.push(problem)
      onError(problem.stack ?? problem.message)
      return undefined
    }
  }
  return {
    safely,
    call(owner, label, name, ...args) {
      const member = owner[name]
      if (typeof member !== 'function') return undefined
      journal.lifeCycle.push(`${label} ${name}`)
      return safely(`${label} ${name}`, () => member.apply(owner, args))
    },
  }
}

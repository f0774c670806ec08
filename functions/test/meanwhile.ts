// Races for tests that must fall at one moment: between what somebody read and what she writes.
import type { TestApp } from './an-app'

/** Does this, once, right before the next write of anybody. */
export function beforeTheNextWrite({ app }: TestApp, deed: () => Promise<unknown>): void {
  const { table } = app
  const write: typeof table.write = async (...writes) => {
    Object.assign(app, { table })
    await deed()
    return table.write(...writes)
  }
  Object.assign(app, { table: { ...table, write } })
}

// A decided case, as the features that own the names hear of it.
import type { Subject } from '@ngo2/shared/moderation/case'
import type { App } from '../platform/app'
import type { Fact, Reaction } from '../platform/facts'
import { parseCase } from './repository'

export interface NameVerdict {
  readonly subject: Subject
  /** The text the verdict is about; a name changed since then is not touched. */
  readonly text: string
  readonly state: 'shown' | 'hidden'
}

/** A reaction that carries decided cases of one kind of subject to the feature that owns the name. */
export function onVerdict(
  kind: Subject['kind'],
  apply: (app: App, verdict: NameVerdict) => Promise<void>,
): Reaction {
  return async (app: App, { item }: Fact) => {
    const { subject, text, decision } = parseCase(item)
    if (decision === undefined || subject.kind !== kind) return
    await apply(app, { subject, text, state: decision.verdict === 'show' ? 'shown' : 'hidden' })
  }
}

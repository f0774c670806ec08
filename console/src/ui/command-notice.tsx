// What became of a command when it was not simply done: refused with the reason, or no answer came.
import type { CommandState } from '@ngo2/shared/client/command-state'
import { say, type Words } from '../platform/language'
import { Notice } from './notice'
import { refusalWords, uiWords } from './words'

interface CommandNoticeProps {
  readonly state: CommandState<unknown>
  /** The feature's own words for its codes. */
  readonly words?: Readonly<Record<string, Words>>
  /** Asks again with the same ids. */
  readonly onAgain: () => void
  /** A way on from a refusal, where the feature knows one. */
  readonly wayOn?: ((code: string) => { word: string; onPress: () => void } | undefined) | undefined
}

export function CommandNotice({ state, words, onAgain, wayOn }: CommandNoticeProps) {
  if (state.is === 'unknown') {
    return (
      <Notice
        tone='warning'
        title={say(uiWords.unknown)}
        hint={say(uiWords.unknownHint)}
        action={{ word: say(uiWords.askAgain), onPress: onAgain }}
      />
    )
  }
  if (state.is !== 'refused') return null
  return (
    <Notice
      tone='error'
      title={say(refusalWords(state.refusal, words))}
      action={wayOn?.(state.refusal.code)}
    />
  )
}

// What became of the sending, where it is not simply done: why not, or that nobody knows yet.
import type { CommandState } from '@ngo2/shared/client/command-state'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import { evaluateRefusals } from './words'

interface SendingNoticeProps {
  readonly state: CommandState<unknown>
  readonly checking: boolean
}

export function SendingNotice({ state, checking }: SendingNoticeProps) {
  if (state.is === 'refused') {
    return <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, evaluateRefusals))} />
  }
  if (state.is !== 'unknown') return null
  return <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
}

// What became of a command where it is not simply done: why not, or that nobody knows yet.
import type { Command } from '@/api/use-command'
import { outcomeWords, refusalWords } from '@/api/words'
import { say, type Words } from '@/platform/language'
import type { IconName } from '../icon'
import { Notice } from '../notice'

interface OutcomeNoticeProps {
  readonly of: Pick<Command<unknown>, 'state' | 'checking'>
  /** The feature's own words for refusals. */
  readonly refusals?: Record<string, Words>
  /** Of a refusal. */
  readonly icon?: IconName
  /** Of a refusal: quieter where nothing of the reader's was turned down. */
  readonly tone?: 'bad' | 'warn' | 'quiet'
}

export function OutcomeNotice({ of, refusals, icon = 'flag', tone = 'bad' }: OutcomeNoticeProps) {
  const { state, checking } = of
  if (state.is === 'refused') {
    return <Notice icon={icon} tone={tone} words={say(refusalWords(state.refusal, refusals))} />
  }
  if (state.is !== 'unknown') return null
  return <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
}

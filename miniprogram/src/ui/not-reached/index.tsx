// What a screen says when nothing new came: with nothing to show, or above what was kept.
import type { Refusal } from '@ngo2/shared/contract/errors'
import { refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '../button'
import { Empty } from '../empty'
import { Notice } from '../notice'
import { notReachedWords as words } from './words'

interface NotReachedProps {
  /** The server's reason; without one the network is not there. */
  readonly refusal?: Refusal | undefined
  readonly onRetry: () => void
}

export function NotReached({ refusal, onRetry }: NotReachedProps) {
  const retry = (
    <Button kind='quiet' narrow onPress={onRetry}>
      {say(words.again)}
    </Button>
  )
  if (refusal !== undefined) {
    return <Empty drawing='nothing' title={say(refusalWords(refusal))} action={retry} />
  }
  return <Empty drawing='offline' title={say(words.title)} hint={say(words.hint)} action={retry} />
}

interface OldNoticeProps extends NotReachedProps {
  /** When the content was fetched, e.g. 昨天 18:20. */
  readonly from: string
}

export function OldNotice({ from, refusal, onRetry }: OldNoticeProps) {
  const why = refusal === undefined ? words.title : refusalWords(refusal)
  const icon = refusal === undefined ? 'offline' : 'clock'
  const action = { word: say(words.again), onPress: onRetry }
  return <Notice icon={icon} words={say(words.old(why, from))} action={action} />
}

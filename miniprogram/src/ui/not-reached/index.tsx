// What a screen says when no answer came: with nothing to show, or above what was kept.
import { say } from '@/platform/language'
import { Button } from '../button'
import { Empty } from '../empty'
import { Notice } from '../notice'
import { notReachedWords as words } from './words'

export function NotReached({ onRetry }: { readonly onRetry: () => void }) {
  const retry = (
    <Button kind='quiet' narrow onPress={onRetry}>
      {say(words.again)}
    </Button>
  )
  return <Empty drawing='offline' title={say(words.title)} hint={say(words.hint)} action={retry} />
}

interface OldNoticeProps {
  /** When the content was fetched, e.g. 昨天 18:20. */
  readonly from: string
  readonly onRetry: () => void
}

export function OldNotice({ from, onRetry }: OldNoticeProps) {
  return <Notice words={say(words.old(from))} action={{ word: say(words.again), onPress: onRetry }} />
}

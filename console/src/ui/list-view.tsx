// The four faces of every list: loading, empty, failed (with or without what was read before), shown; and the way to more.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { Refusal } from '@ngo2/shared/contract/errors'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { now } from '../platform/chance'
import { say } from '../platform/language'
import type { Failure } from '../platform/use-list'
import { momentWords } from './dates'
import styles from './list-view.module.css'
import { Notice } from './notice'
import { refusalWords, uiWords } from './words'

interface ListViewProps<Item> {
  readonly list: ListState<Item>
  readonly failure: Failure | undefined
  readonly empty: { readonly title: string; readonly hint: string }
  readonly onMore: () => void
  readonly onAgain: () => void
  /** Skeleton lines, about as many as the list will have. */
  readonly lines?: number
  readonly children: (items: readonly Item[]) => ReactNode
}

export function ListView<Item>(props: ListViewProps<Item>) {
  const { list, failure, empty, onMore, onAgain, lines = 6, children } = props
  if (list.is === 'first') {
    return (
      <div role='status' aria-label={say(uiWords.loading)}>
        <Skeleton active title={false} paragraph={{ rows: lines }} />
      </div>
    )
  }
  if (list.is === 'failed' && list.readAt === undefined) {
    return <FailedNotice refusal={failure?.refusal} onAgain={onAgain} />
  }
  const isEmpty = list.items.length === 0
  return (
    <>
      {failure !== undefined && failure.reading !== 'more' && (
        <OldNotice failure={failure} readAtMs={list.readAt ?? 0} onAgain={onAgain} />
      )}
      {isEmpty && list.is === 'idle' ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{empty.title}</p>
          <p>{empty.hint}</p>
        </div>
      ) : (
        children(list.items)
      )}
      {failure?.reading === 'more' && (
        <p role='alert' className={styles.moreFailed}>
          {say(failure.refusal ? refusalWords(failure.refusal) : uiWords.moreFailed)}
        </p>
      )}
      {list.next !== undefined && (
        <div className={styles.more}>
          <Button onClick={onMore} loading={list.is === 'more'}>
            {say(uiWords.more)}
          </Button>
        </div>
      )}
    </>
  )
}

/** Nothing could be read at all: the server's reason, or that it did not answer. */
export function FailedNotice({
  refusal,
  onAgain,
}: {
  readonly refusal?: Refusal | undefined
  readonly onAgain: () => void
}) {
  const title = say(refusal ? refusalWords(refusal) : uiWords.notReached)
  const hint = refusal ? undefined : say(uiWords.notReachedHint)
  return (
    <Notice tone='error' title={title} hint={hint} action={{ word: say(uiWords.again), onPress: onAgain }} />
  )
}

interface OldNoticeProps {
  readonly failure: Failure
  readonly readAtMs: number
  readonly onAgain: () => void
}

/** What is below was read before; reading it anew failed. */
function OldNotice({ failure, readAtMs, onAgain }: OldNoticeProps) {
  const readAt = say(momentWords(new Date(readAtMs).toISOString(), now()))
  return (
    <Notice
      tone='warning'
      title={say(uiWords.old(readAt))}
      hint={failure.refusal && say(refusalWords(failure.refusal))}
      action={{ word: say(uiWords.again), onPress: onAgain }}
    />
  )
}

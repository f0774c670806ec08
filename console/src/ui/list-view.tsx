// The four faces of every list: loading, empty, failed (with or without what was read before), shown; and the way to more.
import type { Failure, ListState } from '@ngo2/shared/client/list-state'
import type { Refusal } from '@ngo2/shared/contract/errors'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { now } from '../platform/chance'
import { say } from '../platform/language'
import { momentWords } from './dates'
import styles from './list-view.module.css'
import { Notice } from './notice'
import { refusalWords, uiWords } from './words'

interface ListViewProps<Item> {
  readonly list: ListState<Item>
  readonly empty: { readonly title: string; readonly hint: string }
  readonly onMore: () => void
  readonly onAgain: () => void
  /** Skeleton lines, about as many as the list will have. */
  readonly lines?: number
  readonly children: (items: readonly Item[]) => ReactNode
}

export function ListView<Item>(props: ListViewProps<Item>) {
  const { list, empty, onMore, onAgain, lines = 6, children } = props
  if (list.is === 'first') {
    return (
      <div role='status' aria-label={say(uiWords.loading)}>
        <Skeleton active title={false} paragraph={{ rows: lines }} />
      </div>
    )
  }
  if (list.is === 'failed' && list.readAt === undefined) {
    return <FailedNotice refusal={list.refusal} onAgain={onAgain} />
  }
  const isEmpty = list.items.length === 0
  return (
    <>
      {list.old !== undefined && <OldNotice why={list.old} readAtMs={list.readAt ?? 0} onAgain={onAgain} />}
      {isEmpty && list.is === 'idle' ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{empty.title}</p>
          <p>{empty.hint}</p>
        </div>
      ) : (
        children(list.items)
      )}
      {list.is === 'failed' && list.during === 'more' && (
        <p role='alert' className={styles.moreFailed}>
          {say(list.refusal ? refusalWords(list.refusal) : uiWords.moreFailed)}
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
  readonly why: Failure
  readonly readAtMs: number
  readonly onAgain: () => void
}

/** What is below was read before; reading it anew failed. */
function OldNotice({ why, readAtMs, onAgain }: OldNoticeProps) {
  const readAt = say(momentWords(new Date(readAtMs).toISOString(), now()))
  return (
    <Notice
      tone='warning'
      title={say(uiWords.old(readAt))}
      hint={why.refusal && say(refusalWords(why.refusal))}
      action={{ word: say(uiWords.again), onPress: onAgain }}
    />
  )
}

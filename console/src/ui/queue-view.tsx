// A queue at the left and what was opened of it at the right, with what was done last above both.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { ReactNode } from 'react'
import { say, type Words } from '../platform/language'
import { classes } from './classes'
import { ListView } from './list-view'
import { Notice } from './notice'
import { Panel } from './panel'
import styles from './queue-view.module.css'

interface QueueViewProps<Item> {
  readonly queue: {
    readonly list: ListState<Item>
    readonly more: () => Promise<void>
    readonly refresh: () => Promise<void>
    readonly opened: Item | undefined
  }
  readonly title: Words
  readonly empty: Words
  readonly emptyHint: Words
  readonly done?: Words | undefined
  /** May set `--columns` where what is opened wants more room. */
  readonly className?: string | undefined
  /** One row of the queue, with its key. */
  readonly row: (item: Item, isOpened: boolean) => ReactNode
  /** What is opened, with its key, so that nothing written about one piece is left for the next. */
  readonly children: (opened: Item) => ReactNode
}

export function QueueView<Item>(props: QueueViewProps<Item>) {
  const { queue, title, empty, emptyHint, done, className, row, children } = props
  const { list, opened } = queue
  return (
    <>
      {done && <Notice tone='good' title={say(done)} />}
      <div className={classes(styles.view, className)}>
        <Panel title={say(title)} className={opened === undefined ? styles.whole : undefined}>
          <ListView
            list={list}
            empty={{ title: say(empty), hint: say(emptyHint) }}
            onMore={() => void queue.more()}
            onAgain={() => void queue.refresh()}
          >
            {(items) => <ul>{items.map((item) => row(item, item === opened))}</ul>}
          </ListView>
        </Panel>
        {opened !== undefined && children(opened)}
      </div>
    </>
  )
}

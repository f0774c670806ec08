// A list that grows page by page, in its four faces; at its end, whether there is more or 没有更多了.
import type { ListState } from '@ngo2/shared/client/list-state'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { agoWords } from '../dates'
import { NotReached, OldNotice } from '../not-reached'
import { Skeleton, type SkeletonShape } from '../skeleton'
import { Tail } from './tail'

interface ListViewProps<Item> {
  readonly list: ListState<Item>
  readonly skeleton: SkeletonShape
  readonly empty: ReactNode
  readonly onRetry: () => void
  readonly onMore: () => void
  readonly idOf: (item: Item) => string
  readonly show: (item: Item) => ReactNode
}

export function ListView<Item>({ list, skeleton, empty, onRetry, onMore, idOf, show }: ListViewProps<Item>) {
  const { is, items, readAt } = list
  if (items.length === 0) {
    if (is === 'failed') return <NotReached onRetry={onRetry} />
    return is === 'idle' ? empty : <Skeleton shape={skeleton} />
  }
  const old = is === 'failed' && readAt !== undefined
  return (
    <>
      {old && <OldNotice from={say(agoWords(readAt, now()))} onRetry={onRetry} />}
      <View aria-role='list'>
        {items.map((item) => (
          <View key={idOf(item)} aria-role='listitem'>
            {show(item)}
          </View>
        ))}
      </View>
      <Tail list={list} onMore={onMore} />
    </>
  )
}

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

/** What comes and goes has a View of its own here and below: Taro sends it together with all its siblings. */
export function ListView<Item>(props: ListViewProps<Item>) {
  return <View>{props.list.items.length === 0 ? <Nothing {...props} /> : <Items {...props} />}</View>
}

function Nothing<Item>({ list, skeleton, empty, onRetry }: ListViewProps<Item>) {
  if (list.is === 'failed') return <NotReached refusal={list.refusal} onRetry={onRetry} />
  return list.is === 'idle' ? empty : <Skeleton shape={skeleton} />
}

function Items<Item>({ list, onRetry, onMore, idOf, show }: ListViewProps<Item>) {
  const { items, old, readAt } = list
  return (
    <>
      <View>
        {old !== undefined && readAt !== undefined && (
          <OldNotice from={say(agoWords(readAt, now()))} refusal={old.refusal} onRetry={onRetry} />
        )}
      </View>
      <View aria-role='list'>
        {items.map((item) => (
          <View key={idOf(item)} aria-role='listitem'>
            {show(item)}
          </View>
        ))}
      </View>
      <View>
        <Tail list={list} onMore={onMore} />
      </View>
    </>
  )
}

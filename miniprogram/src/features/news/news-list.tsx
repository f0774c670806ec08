// The news in its four faces.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { NewsItem } from '@ngo2/shared/news/item'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { NewsCard } from './news-card'
import type { Telling } from './telling'
import { newsWords as words } from './words'

interface NewsListProps {
  readonly list: ListState<NewsItem>
  /** Absent in Moments, where a page leads nowhere. */
  readonly onOpen?: ((place: Telling['leadsTo']) => void) | undefined
  readonly onRetry: () => void
  readonly onMore: () => void
}

export function NewsList({ list, onOpen, onRetry, onMore }: NewsListProps) {
  return (
    <ListView
      list={list}
      skeleton='picture'
      empty={<Empty drawing='nothing' title={say(words.nothing)} hint={say(words.nothingHint)} />}
      onRetry={onRetry}
      onMore={onMore}
      idOf={({ id }) => id}
      show={(item) => <NewsCard item={item} onOpen={onOpen} />}
    />
  )
}

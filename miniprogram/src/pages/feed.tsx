// The first tab: what happened across all organisations.
import cardPicture from '@/assets/cards/neighbours.jpg'
import { wishToSearch } from '@/features/directory'
import { NewsHead, NewsList, newsWords, useNews, useWelcome } from '@/features/news'
import { useForwarding } from '@/features/sharing'
import { say } from '@/platform/language'
import { open, openTab } from '@/platform/navigate'
import { useEndReached, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function FeedPage() {
  useForwarding(() => ({
    card: { title: say(newsWords.card), page: 'pages/feed', imageUrl: cardPicture },
  }))
  const welcome = useWelcome()
  const news = useNews()
  usePulled(news.refresh)
  useEndReached(() => void news.more())
  return (
    <Screen>
      <NewsHead
        welcome={welcome.shown}
        onUnderstood={welcome.understood}
        onSearch={() => {
          wishToSearch()
          void openTab('pages/organisations')
        }}
      />
      <NewsList
        list={news.list}
        onOpen={({ page, id }) => void (id === undefined ? openTab(page) : open({ page, params: { id } }))}
        onRetry={() => void news.refresh()}
        onMore={() => void news.more()}
      />
    </Screen>
  )
}

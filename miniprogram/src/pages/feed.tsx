// The first tab: what happened across all organisations.
import cardPicture from '@/assets/cards/neighbours.jpg'
import { wishToSearch } from '@/features/directory'
import { NewsHead, NewsList, newsWords, useNews, useWelcome } from '@/features/news'
import { useForwarding } from '@/features/sharing'
import { say } from '@/platform/language'
import { isSinglePage } from '@/platform/launch'
import { open, openTab } from '@/platform/navigate'
import { useEndReached, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function FeedPage() {
  useForwarding(() => ({
    card: { title: say(newsWords.card), page: 'pages/feed', imageUrl: cardPicture },
  }))
  const welcome = useWelcome()
  const news = useNews()
  const alone = isSinglePage()
  usePulled(news.refresh)
  useEndReached(() => void news.more())
  return (
    <Screen>
      {!alone && (
        <NewsHead
          welcome={welcome.shown}
          onUnderstood={welcome.understood}
          onSearch={() => {
            wishToSearch()
            void openTab('pages/organisations')
          }}
        />
      )}
      <NewsList
        list={news.list}
        onOpen={alone ? undefined : openNews}
        onRetry={() => void news.refresh()}
        onMore={() => void news.more()}
      />
    </Screen>
  )
}

function openNews({ page, id }: { page: string; id?: string }): void {
  void (id === undefined ? openTab(page) : open({ page, params: { id } }))
}

// Replying to one theme of what people want improved.
import { feedbackWords } from '@/features/feedback'
import { ReplyBar, ReplyView, useReplying } from '@/features/replying'
import { say } from '@/platform/language'
import { back } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function ReplyPage() {
  const id = useParam('id') ?? ''
  const work = useReplying(id, useParam('theme'))
  const isRead = work.draft.mine !== undefined
  const goBack = () => void back({ page: 'pkg-rank/feedback', params: { id } })
  const gone = <Empty drawing='search' title={say(feedbackWords.notYours)} />
  return (
    <Screen bar={isRead && <ReplyBar work={work} onBack={goBack} />}>
      <PageView state={work.state} skeleton='lines' onRetry={() => void work.read()} gone={gone}>
        {() => <ReplyView work={work} />}
      </PageView>
    </Screen>
  )
}

// What an organisation replied to people, one reply a theme, for everybody to read.
import { themeWords } from '@ngo2/shared/improvements/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { PageView } from '@/ui/page-view'
import type { Why } from './use-why'
import { whyWords as words } from './words'

export function RepliesView({ replies: { state, read } }: { readonly replies: Why['replies'] }) {
  const none = <Fine>{say(words.noReplies)}</Fine>
  return (
    <View>
      <Heading words={say(words.replies)} />
      <PageView state={state} skeleton='lines' onRetry={() => void read()} gone={none}>
        {({ items }) => {
          if (items.length === 0) return none
          return (
            <Card>
              {items.map(({ id, theme, text, at }) => (
                <Cell
                  key={id}
                  title={text}
                  note={`${say(themeWords[theme])} · ${say(momentDayWords(at, now()))}`}
                />
              ))}
            </Card>
          )
        }}
      </PageView>
    </View>
  )
}

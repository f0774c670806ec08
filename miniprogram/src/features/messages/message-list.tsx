// The inbox in its four faces: what was done, with which organisation, how long ago.
import type { ListState } from '@ngo2/shared/client/list-state'
import type { Message } from '@ngo2/shared/messages/message'
import { messageWords } from '@ngo2/shared/messages/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { agoWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import styles from './messages.module.css'
import { inboxWords as words } from './words'

interface MessageListProps {
  readonly list: ListState<Message>
  /** Messages after this one came since the inbox was last read. */
  readonly readUpTo: string | undefined
  readonly onOpen: (message: Message) => void
  readonly onRetry: () => void
  readonly onMore: () => void
}

export function MessageList({ list, readUpTo = '', onOpen, onRetry, onMore }: MessageListProps) {
  return (
    <ListView
      list={list}
      skeleton='rows'
      empty={<Empty drawing='nothing' title={say(words.empty)} hint={say(words.emptyHint)} />}
      onRetry={onRetry}
      onMore={onMore}
      idOf={({ id }) => id}
      show={(message) => (
        <Card>
          <Cell
            title={say(messageWords(message))}
            note={say(
              words.from(say(markedName(message.organisation)), agoWords(Date.parse(message.at), now())),
            )}
            aside={message.id > readUpTo && <Tag word={say(words.fresh)} tone='ok' />}
            onPress={() => onOpen(message)}
          />
          {message.because !== undefined && <View className={styles.because}>{message.because}</View>}
        </Card>
      )}
    />
  )
}

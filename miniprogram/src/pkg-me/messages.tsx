// The inbox: what was done with the organisations one has to do with.
import { AskForMessage, MessageList, useMessages, whereTo } from '@/features/messages'
import { open } from '@/platform/navigate'
import { useEndReached, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function MessagesPage() {
  const { list, readUpTo, more, refresh } = useMessages()
  usePulled(refresh)
  useEndReached(() => void more())
  return (
    <Screen>
      <MessageList
        list={list}
        readUpTo={readUpTo}
        onOpen={(message) => void open(whereTo(message))}
        onRetry={() => void refresh()}
        onMore={() => void more()}
      />
      {list.items.length > 0 && <AskForMessage template='reportDue' />}
    </Screen>
  )
}

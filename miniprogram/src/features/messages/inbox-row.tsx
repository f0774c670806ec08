// The row of one's own page that leads to the inbox.
import { unreadShown } from '@ngo2/shared/messages/contract'
import { say } from '@/platform/language'
import { useShownAgain } from '@/platform/page'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { useUnread } from './unread'
import { inboxWords as words } from './words'

export function InboxRow({ onOpen }: { readonly onOpen: () => void }) {
  const [unread, count] = useUnread()
  useShownAgain(count)
  const note = unread === 0 ? words.none : words.unread(unread, unreadShown)
  return (
    <Card>
      <Cell icon='letter' title={say(words.title)} note={say(note)} onPress={onOpen} />
    </Card>
  )
}

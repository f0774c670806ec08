// The inbox page by page. What is on the screen is read: the mark moves when the first page came.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { listMyMessages, readMessagesUpTo } from '@ngo2/shared/messages/contract'
import { useEffect, useRef } from 'react'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { unreadNow } from './unread'

type Inbox = OutputOf<typeof listMyMessages>

/**
 * Asked on a phone whose session is over as well, which signs in silently: WeChat's message leads here. `readUpTo` stays as it was
 * when the page was opened.
 */
export function useMessages() {
  const { list, head, more, refresh } = useList<Inbox>('mine', (cursor) =>
    ask(listMyMessages, cursor === undefined ? {} : { cursor }),
  )
  const opened = useRef<Inbox>(undefined)
  opened.current ??= head
  const newest = head?.items[0]?.id
  useEffect(() => {
    if (newest !== undefined) void markRead(newest)
  }, [newest])
  return { list, more, refresh, readUpTo: opened.current?.readUpTo }
}

async function markRead(upTo: string): Promise<void> {
  const outcome = await ask(readMessagesUpTo, { upTo })
  if (outcome.is === 'ok') unreadNow.set(outcome.value.unread)
}

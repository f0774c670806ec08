// How many messages are unread: asked when one's own page is shown, and a dot on its tab while there are any.
import { countMyMessages } from '@ngo2/shared/messages/contract'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { ask } from '@/api/ask'
import { observable } from '@/platform/observable'
import { dotOnTab } from '@/platform/subscribe'

/** The tab of one's own page. */
const myTab = 3

export const unreadNow = observable(0)

/** The count, and the way to ask for it anew; without an answer it stays as it was. */
export function useUnread(): readonly [number, () => void] {
  const unread = useSyncExternalStore(unreadNow.subscribe, unreadNow.read)
  const count = useCallback(() => {
    void ask(countMyMessages, {}).then((outcome) => {
      if (outcome.is === 'ok') unreadNow.set(outcome.value.unread)
    })
  }, [])
  useEffect(count, [count])
  useEffect(() => dotOnTab(myTab, unread > 0 ? 'shown' : 'hidden'), [unread])
  return [unread, count]
}

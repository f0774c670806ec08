// A queue several people work through: read anew while it stays open, with one piece opened that nobody takes away unseen.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { useRef, useState } from 'react'
import { type List, useList } from './use-list'
import { useRepeated } from './use-repeated'

const newPiecesEveryMs = 15_000

export interface Queue<Answer extends Page<unknown>> extends List<Answer> {
  /** The named piece, else the one that was opened before, else the first. */
  readonly opened: Answer['items'][number] | undefined
  /** Takes pieces that wait no more off the screen. */
  readonly settle: (...keys: readonly string[]) => void
}

/**
 * `keyOf` tells pieces apart; `named` is the one the address names. What is opened stays opened when a colleague settles it
 * meanwhile, because a reason may be half written; the server then says what was decided. While further pages are on the
 * screen nothing is read by itself, because it would take them away.
 */
export function useQueue<Answer extends Page<unknown>>(
  question: string,
  readPage: (cursor: string | undefined) => Promise<Outcome<Answer>>,
  keyOf: (item: Answer['items'][number]) => string,
  named: string | undefined,
): Queue<Answer> {
  const { list, head, more, refresh } = useList(question, readPage)
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<Answer['items'][number]>(undefined)
  const items = list.items.filter((item) => !settled.has(keyOf(item)))
  const key = named ?? (last.current === undefined ? undefined : keyOf(last.current))
  const before = last.current !== undefined && keyOf(last.current) === key ? last.current : undefined
  const opened = items.find((item) => keyOf(item) === key) ?? before ?? items[0]
  last.current = opened
  const isOnePage = list.items.length <= (head?.items.length ?? 0)
  useRepeated(isOnePage, newPiecesEveryMs, async () => {
    if (document.visibilityState === 'visible') await refresh()
  })
  return {
    list: { ...list, items },
    head,
    more,
    refresh,
    opened,
    settle(...keys) {
      last.current = undefined
      setSettled((so) => new Set([...so, ...keys]))
      // The last of this page is done; there may be more behind it.
      if (items.every((item) => keys.includes(keyOf(item)))) void refresh()
    },
  }
}

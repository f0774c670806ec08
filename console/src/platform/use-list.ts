// Reads a list page by page for a screen.
import {
  emptyList,
  type ListState,
  listRead,
  listReading,
  type Reading,
  wantsMore,
} from '@ngo2/shared/client/list-state'
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { useCallback, useEffect, useRef, useState } from 'react'
import { now } from './chance'

export interface List<Answer extends Page<unknown>> {
  readonly list: ListState<Answer['items'][number]>
  /** What the first page said beside its items, e.g. counts; absent until it came. */
  readonly head: Answer | undefined
  /** Reads the next page, where there is one and nothing is under way. */
  readonly more: () => Promise<void>
  /** Reads from the beginning; what is on the screen stays until the answer comes. */
  readonly refresh: () => Promise<void>
}

/**
 * Reads the first page at once, and anew whenever `question` changes: the words that tell one list from another, e.g.
 * the search text. `readPage` asks for the page at this cursor. Answers to an older question are dropped.
 */
export function useList<Answer extends Page<unknown>>(
  question: string,
  readPage: (cursor: string | undefined) => Promise<Outcome<Answer>>,
): List<Answer> {
  const [list, setList] = useState<ListState<Answer['items'][number]>>(emptyList)
  const [head, setHead] = useState<Answer>()
  const latest = useRef(0)
  const ask = useRef(readPage)
  ask.current = readPage
  const read = useCallback(async (kind: Reading, cursor?: string) => {
    latest.current += 1
    const mine = latest.current
    setList((before) => listReading(before, kind))
    const outcome = await ask.current(cursor)
    if (mine !== latest.current) return
    if (kind === 'first' || (kind === 'refreshing' && outcome.is === 'ok')) {
      setHead(outcome.is === 'ok' ? outcome.value : undefined)
    }
    setList((before) => listRead(before, kind, outcome, now()))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is what asks for a first page
  useEffect(() => {
    void read('first')
  }, [question, read])
  const hasRead = list.readAt !== undefined
  const refresh = useCallback(() => read(hasRead ? 'refreshing' : 'first'), [hasRead, read])
  const more = useCallback(async () => {
    if (wantsMore(list)) await read('more', list.next)
  }, [list, read])
  return { list, head, more, refresh }
}

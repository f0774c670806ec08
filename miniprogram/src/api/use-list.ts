// Reads a list page by page for a screen.
import {
  emptyList,
  type ListState,
  listOfBefore,
  listRead,
  listReading,
  type Reading,
  wantsMore,
} from '@ngo2/shared/client/list-state'
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { useCallback, useEffect, useRef, useState } from 'react'
import { now } from '@/platform/chance'
import type { Stored } from '@/platform/storage'

export interface List<Answer extends Page<unknown>> {
  readonly list: ListState<Answer['items'][number]>
  /** What the first page said beside its items, e.g. counts; absent until it came. */
  readonly head: Answer | undefined
  /** Reads the next page, where there is one and nothing is under way. */
  readonly more: () => Promise<void>
  /** Reads from the beginning; what is on the screen stays until the answer comes. */
  readonly refresh: () => Promise<void>
}

/** The last first page, as `storedAnswer` keeps it. */
type Kept<Answer> = Pick<Stored<{ savedAt: number; value: Answer }>, 'read' | 'keep'>

/**
 * Reads the first page at once, and anew whenever `question` changes: the words that tell one list from another, e.g.
 * the search text. `readPage` asks for the page at this cursor. `kept` is shown where no first page comes.
 */
export function useList<Answer extends Page<unknown>>(
  question: string,
  readPage: (cursor: string | undefined) => Promise<Outcome<Answer>>,
  kept?: Kept<Answer>,
): List<Answer> {
  const [list, setList] = useState<ListState<Answer['items'][number]>>(emptyList)
  const [head, setHead] = useState<Answer>()
  const latest = useRef(0)
  const ask = useRef(readPage)
  ask.current = readPage
  const keeper = useRef(kept)
  keeper.current = kept
  const read = useCallback(async (kind: Reading, cursor?: string) => {
    latest.current += 1
    const mine = latest.current
    setList((before) => listReading(before, kind))
    const outcome = await ask.current(cursor)
    // The reader asked something else in the meantime.
    if (mine !== latest.current) return
    if (outcome.is === 'ok' && kind !== 'more') {
      setHead(outcome.value)
      keeper.current?.keep({ savedAt: now(), value: outcome.value })
    }
    const old = outcome.is !== 'ok' && kind === 'first' ? keeper.current?.read() : undefined
    if (old !== undefined) setHead(old.value)
    setList((before) =>
      listRead(old === undefined ? before : listOfBefore(old.value, old.savedAt), kind, outcome, now()),
    )
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question is what asks for a first page
  useEffect(() => {
    void read('first')
  }, [question, read])
  return {
    list,
    head,
    more: async () => {
      if (wantsMore(list)) await read('more', list.next)
    },
    refresh: () => read(list.readAt === undefined ? 'first' : 'refreshing'),
  }
}

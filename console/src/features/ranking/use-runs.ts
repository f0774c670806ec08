// The runs, with the one under way kept fresh, and which one is live.
import type { ViewState } from '@ngo2/shared/client/view-state'
import { listRuns, readRun } from '@ngo2/shared/ranking/contract'
import { isRunning, type Run, type RunId } from '@ngo2/shared/ranking/run'
import { useCallback, useEffect, useState } from 'react'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { useList } from '../../platform/use-list'
import { useRepeated } from '../../platform/use-repeated'
import { useView } from '../../platform/use-view'

const progressEveryMs = 1500

export function useRuns() {
  const ask = useAsk()
  const { list, head, more, refresh } = useList('runs', (cursor) => ask(listRuns, { cursor }))
  const [progress, setProgress] = useState<{ run?: Run; troubled: boolean }>({ troubled: false })
  const items = list.items.map((run) => (run.id === progress.run?.id ? progress.run : run))
  const moving = items.find((run) => isRunning(run, now()))

  useRepeated(moving !== undefined, progressEveryMs, async () => {
    if (moving === undefined) return
    const outcome = await ask(readRun, { runId: moving.id })
    setProgress((before) =>
      outcome.is === 'ok' ? { run: outcome.value, troubled: false } : { ...before, troubled: true },
    )
  })

  const refreshAll = useCallback(async () => {
    await refresh()
    setProgress({ troubled: false })
  }, [refresh])

  // A colleague may have published while this tab lay behind others.
  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') void refreshAll()
    }
    document.addEventListener('visibilitychange', comeBack)
    return () => document.removeEventListener('visibilitychange', comeBack)
  }, [refreshAll])

  return {
    list: { ...list, items },
    published: head?.published,
    /** Whether the list was read at all, so that `published` is known. */
    isRead: head !== undefined,
    progressTroubled: moving !== undefined && progress.troubled,
    more,
    refresh: refreshAll,
  }
}

export type Runs = ReturnType<typeof useRuns>

/** What is known of a run: it was read, or it is in one of the other conditions of a view. */
export type RunView = { readonly is: 'shown'; readonly run: Run } | Exclude<ViewState<Run>, { value: Run }>

/** A run of the list, or one that is further down than the list was read. */
export function useRun(id: RunId | undefined, runs: Runs): RunView {
  const known = runs.list.items.find((run) => run.id === id)
  const isFurther = id !== undefined && known === undefined && runs.isRead
  const { state } = useView(readRun, isFurther ? { runId: id } : undefined)
  if (known !== undefined) return { is: 'shown', run: known }
  return state.is === 'shown' || state.is === 'stale' ? { is: 'shown', run: state.value } : state
}

// How far a ready run is on its way to everybody, kept fresh because it takes two, and taking a proposal back.
import { readMe } from '@ngo2/shared/accounts/contract'
import { readPublishing, withdrawProposal } from '@ngo2/shared/publications/contract'
import type { Publishing } from '@ngo2/shared/publications/proposal'
import type { RunId } from '@ngo2/shared/ranking/run'
import { useAsk } from '../../platform/api'
import { useCommand } from '../../platform/use-command'
import { useRepeated } from '../../platform/use-repeated'
import { useView } from '../../platform/use-view'
import { type Step, stepOf } from './step'

const colleagueEveryMs = 10_000

/** Nothing is asked without a run. */
export function usePublishing(runId: RunId | undefined) {
  const ask = useAsk()
  const { state, read } = useView(readPublishing, runId === undefined ? undefined : { runId })
  const me = useView(readMe, {}).state
  const command = useCommand<Publishing>()
  useRepeated(runId !== undefined, colleagueEveryMs, async () => {
    if (document.visibilityState === 'visible') await read()
  })
  const publishing = state.is === 'shown' || state.is === 'stale' ? state.value : undefined
  const isMe = me.is === 'shown' || me.is === 'stale'
  const step: Step | undefined = publishing && isMe ? stepOf(publishing, me.value.id) : undefined
  const withdraw = async () => {
    if (runId === undefined) return
    await command.start(() => ask(withdrawProposal, { runId }))
    await read()
  }
  return { state, publishing, step, read, withdrawing: command.state, withdraw }
}

export type PublishingNow = ReturnType<typeof usePublishing>

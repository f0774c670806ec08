// Carries a planting through its steps, keeps it on the phone, and plants.
import type { Plot } from '@ngo2/shared/sites/plot'
import { isFree } from '@ngo2/shared/sites/rules'
import { plantTree } from '@ngo2/shared/trees/contract'
import { type MyTree, TreeId } from '@ngo2/shared/trees/tree'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'
import { afterRefusal, beginPlanting, Planting, resumePlanting } from './planting'

const freshTreeId = () => v.parse(TreeId, freshId('tre'))

/** `touched` is the cell the reader came by; `readAgain` fetches the canopy anew. */
export function usePlanting(
  plot: Plot,
  canopy: Uint8Array,
  touched: number | undefined,
  readAgain: () => Promise<void>,
) {
  const kept = useMemo(() => stored('planting', Planting, plot.id), [plot.id])
  const [planting, setPlanting] = useState(() => {
    const draft = kept.read()
    const cell = touched !== undefined && isFree(plot, canopy, touched) ? touched : undefined
    if (draft === undefined) return beginPlanting(freshTreeId(), plot, cell)
    return resumePlanting(cell === undefined || draft.sent ? draft : { ...draft, cell }, plot, canopy)
  })
  const command = useCommand<MyTree>()
  const change = (next: Planting) => {
    kept.keep(next)
    setPlanting(next)
  }
  const plant = () => command.start(() => send(planting))
  const send = async (asked: Planting) => {
    const { treeId, species, cell, name } = asked
    if (species === undefined || cell === undefined) throw new Error('planted before everything was chosen')
    change({ ...asked, sent: true })
    const given = name.trim()
    const input = { plotId: plot.id, treeId, cell, species, ...(given === '' ? {} : { name: given }) }
    const outcome = await ask(plantTree, input)
    if (outcome.is === 'ok') kept.forget()
    if (outcome.is === 'refused') {
      const next = afterRefusal(asked, outcome.refusal.code, freshTreeId)
      if (next.lost !== undefined) await readAgain()
      change(next)
    }
    return outcome
  }
  return {
    planting,
    /** Choosing anew also clears what the last refusal said. */
    choose: (next: Planting) => {
      command.reset()
      change(next)
    },
    plant,
    state: command.state,
    checking: command.checking,
  }
}

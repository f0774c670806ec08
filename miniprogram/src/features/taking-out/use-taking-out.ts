// Taking everything of an organisation home: asked for once, watched until it is packed.
import { askTakeOut, readTakeOut, type TakeOut, TakeOutId } from '@ngo2/shared/closures/contract'
import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId, pause } from '@/platform/chance'
import { stored } from '@/platform/storage'

/** How often it is asked whether the parcel is ready. */
const everyMs = 3_000

export function useTakingOut(organisationId: string) {
  const kept = useMemo(() => stored('take-out', TakeOutId, organisationId), [organisationId])
  const [parcel, setParcel] = useState<TakeOut>()
  const command = useCommand<TakeOut>()
  const look = async () => {
    const takeOutId = kept.read()
    if (takeOutId === undefined) return
    const outcome = await ask(readTakeOut, { organisationId, takeOutId })
    if (outcome.is === 'ok') setParcel(outcome.value)
    if (outcome.is === 'refused' && outcome.refusal.code === 'resource.missing') kept.forget()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a parcel asked for before is looked at once
  useEffect(() => {
    void look()
  }, [organisationId])
  const packing = parcel?.progress.is === 'packing'
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is watched from the packing to its end
  useEffect(() => {
    let gone = !packing
    const watch = async () => {
      while (!gone) {
        await pause(everyMs)
        if (!gone) await look()
      }
    }
    void watch()
    return () => {
      gone = true
    }
  }, [packing])
  return {
    parcel,
    command,
    look,
    pack: async () => {
      const isOver = parcel !== undefined && parcel.progress.is !== 'packing'
      const known = isOver ? undefined : kept.read()
      const takeOutId = known ?? v.parse(TakeOutId, freshId('tko'))
      kept.keep(takeOutId)
      await command.start(async () => {
        const outcome = await ask(askTakeOut, { organisationId, takeOutId })
        if (outcome.is === 'ok') setParcel(outcome.value)
        if (outcome.is === 'refused') kept.forget()
        return outcome
      })
    },
  }
}

export type TakingOut = ReturnType<typeof useTakingOut>

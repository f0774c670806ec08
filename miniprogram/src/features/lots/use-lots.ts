// What one was asked by lot, and saying "rather not" in one tap.
import { declineLot, listMyLots } from '@ngo2/shared/draws/contract'
import type { Lot } from '@ngo2/shared/draws/lot'
import { useState } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useMyList } from '@/api/use-my-list'

export function useLots() {
  const { list, more, refresh } = useMyList((cursor) => ask(listMyLots, { cursor }))
  const command = useCommand<Lot>()
  const [declining, setDeclining] = useState<string>()
  const decline = async ({ id }: Lot) => {
    setDeclining(id)
    await command.start(async () => {
      const outcome = await ask(declineLot, { lotId: id })
      // Whatever came of it, the list says how it stands now.
      await refresh()
      return outcome
    })
  }
  return { list, more, refresh, decline, declining, command }
}

export type Lots = ReturnType<typeof useLots>

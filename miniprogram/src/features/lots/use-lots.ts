// What one was asked by lot, and saying "rather not" in one tap.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { declineLot, listMyLots } from '@ngo2/shared/draws/contract'
import type { Lot } from '@ngo2/shared/draws/lot'
import { useState } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useSignedIn } from '@/api/use-signed-in'

const none: Outcome<Page<Lot>> = { is: 'ok', value: { items: [] } }

export function useLots() {
  const signedIn = useSignedIn()
  const { list, more, refresh } = useList(signedIn ? 'mine' : 'nobody', (cursor) =>
    signedIn ? ask(listMyLots, { cursor }) : Promise.resolve(none),
  )
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

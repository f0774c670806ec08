// Fetching one open draw and doing it again here.
import type { Outcome } from '@ngo2/shared/contract/call'
import { readDraw } from '@ngo2/shared/draws/contract'
import type { Pseudonym } from '@ngo2/shared/draws/draw'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { drawnAgain, type Redrawn } from './again'

export interface Stood {
  readonly week: string
  readonly organisation: { readonly id: OrganisationId; readonly name: string; readonly example: boolean }
  readonly pseudonym: Pseudonym
}

export function useRedraw({ week, organisation, pseudonym }: Stood) {
  const command = useCommand<Redrawn>()
  const redraw = () =>
    command.start(async (): Promise<Outcome<Redrawn>> => {
      const outcome = await ask(readDraw, { organisationId: organisation.id, week })
      return outcome.is === 'ok' ? { is: 'ok', value: drawnAgain(outcome.value, pseudonym) } : outcome
    })
  return { ...command, redraw }
}

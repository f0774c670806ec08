// A claim from the first letter to the server's word; the draft and its id are kept on the phone.
import { type Claim, ClaimId } from '@ngo2/shared/claims/claim'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

const newId = () => v.parse(ClaimId, freshId('clm'))
const Draft = v.object({ id: ClaimId, note: v.string() })

export function useClaiming(organisationId: string) {
  const kept = useMemo(() => stored('claim-draft', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState(() => kept.read() ?? { id: newId(), note: '' })
  const command = useCommand<Claim>()
  const onItsWay = command.checking || command.state.is === 'sending'
  const write = (next: v.InferOutput<typeof Draft>) => {
    kept.keep(next)
    setDraft(next)
  }
  return {
    note: draft.note,
    command,
    onItsWay,
    write: (note: string) => {
      if (onItsWay) return
      command.reset()
      // What was sent stays what it was: other words are another claim.
      write({ id: command.state.is === 'ready' ? draft.id : newId(), note })
    },
    send: () =>
      command.start(async () => {
        const outcome = await ask(claimOrganisation, {
          organisationId,
          claimId: draft.id,
          note: draft.note,
        })
        if (outcome.is === 'ok') kept.forget()
        if (outcome.is === 'refused' && outcome.refusal.code === 'resource.conflict')
          write({ ...draft, id: newId() })
        return outcome
      }),
  }
}

export type Claiming = ReturnType<typeof useClaiming>

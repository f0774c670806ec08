// A claim from the first letter to the server's word; the draft and its id are kept on the phone.
import { type Claim, ClaimId } from '@ngo2/shared/claims/claim'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useUploads } from '@/api/use-uploads'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

const newId = () => v.parse(ClaimId, freshId('clm'))
const Draft = v.object({ id: ClaimId, note: v.string() })

/** How many papers a claim takes. */
export const papersMax = 1

export function useClaiming(organisationId: OrganisationId) {
  const kept = useMemo(() => stored('claim-draft', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState(() => kept.read() ?? { id: newId(), note: '' })
  const command = useCommand<Claim>()
  const papers = useUploads({
    part: `claim.${organisationId}`,
    organisationId,
    purpose: 'certificate',
    visibility: 'reviewer',
    max: papersMax,
  })
  const onItsWay = command.checking || command.state.is === 'sending'
  const write = (next: v.InferOutput<typeof Draft>) => {
    kept.keep(next)
    setDraft(next)
  }
  return {
    note: draft.note,
    papers,
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
        const [file] = papers.refs
        const outcome = await ask(claimOrganisation, {
          organisationId,
          claimId: draft.id,
          note: draft.note,
          ...(file && { file }),
        })
        if (outcome.is === 'ok') {
          kept.forget()
          papers.letGo()
        }
        if (outcome.is === 'refused' && outcome.refusal.code === 'resource.conflict')
          write({ ...draft, id: newId() })
        return outcome
      }),
  }
}

export type Claiming = ReturnType<typeof useClaiming>

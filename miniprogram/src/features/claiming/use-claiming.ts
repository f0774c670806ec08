// A claim from the first letter to the server's word; the draft and its id are kept on the phone.
import { ClaimId } from '@ngo2/shared/claims/claim'
import { claimOrganisation } from '@ngo2/shared/claims/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useSentOnce } from '@/api/use-sent-once'
import { useUploads } from '@/api/use-uploads'

const claimKind = {
  name: 'claim-draft',
  id: ClaimId,
  prefix: 'clm',
  fields: v.object({ note: v.string() }),
  blank: { note: '' },
}

/** How many papers a claim takes. */
export const papersMax = 1

export function useClaiming(organisationId: OrganisationId) {
  const papers = useUploads({
    part: `claim.${organisationId}`,
    organisationId,
    purpose: 'certificate',
    visibility: 'reviewer',
    max: papersMax,
  })
  const claiming = useSentOnce(claimKind, organisationId, async (claimId, { note }) => {
    const [file] = papers.refs
    const outcome = await ask(claimOrganisation, { organisationId, claimId, note, ...(file && { file }) })
    if (outcome.is === 'ok') papers.letGo()
    return outcome
  })
  return { ...claiming, papers }
}

export type Claiming = ReturnType<typeof useClaiming>

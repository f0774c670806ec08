// Telling something serious: what is typed survives leaving the page, and a second sending opens one case.
import { CaseId } from '@ngo2/shared/moderation/case'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Matter } from '@ngo2/shared/reports/allegation'
import { tellAllegation } from '@ngo2/shared/reports/contract'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useSentOnce } from '@/api/use-sent-once'
import { useUploads } from '@/api/use-uploads'

/** Nothing is chosen for whoever tells: the matter is absent at first. */
const Fields = v.object({ matter: v.optional(Matter), account: v.string() })
type Fields = v.InferOutput<typeof Fields>
const blank: Fields = { account: '' }
const allegationKind = { name: 'allegation-draft', id: CaseId, prefix: 'cas', fields: Fields, blank }

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 1000
export const picturesMax = 3

export function useAlleging(organisation: string) {
  const organisationId = organisation as OrganisationId
  const pictures = useUploads({
    part: `allegation.${organisationId}`,
    organisationId,
    purpose: 'seen',
    visibility: 'reviewer',
    max: picturesMax,
  })
  const alleging = useSentOnce(allegationKind, organisationId, async (caseId, { matter, account }) => {
    if (matter === undefined) throw new Error('told before a matter was chosen')
    const files = pictures.refs.map(({ uploadId }) => uploadId)
    const told = { matter, account, ...(files.length > 0 && { pictures: files }) }
    const outcome = await ask(tellAllegation, { organisationId, caseId, ...told })
    if (outcome.is === 'ok') pictures.letGo()
    return outcome
  })
  return { ...alleging, pictures, lacking: lackingOf(alleging.fields, pictures.isComplete) }
}

export type Alleging = ReturnType<typeof useAlleging>

function lackingOf(
  { matter, account }: Fields,
  isComplete: boolean,
): 'matter' | 'account' | 'pictures' | undefined {
  if (matter === undefined) return 'matter'
  const { length } = [...account.trim()]
  if (length < shortest || length > longest) return 'account'
  return isComplete ? undefined : 'pictures'
}

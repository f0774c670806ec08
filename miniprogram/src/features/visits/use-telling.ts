// Telling of a visit: day, words and photo survive leaving the page, and a second sending tells it once.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { tellVisit } from '@ngo2/shared/ties/contract'
import { VisitId } from '@ngo2/shared/ties/visit'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useSentOnce } from '@/api/use-sent-once'
import { useUploads } from '@/api/use-uploads'

const visitKind = {
  name: 'visit-draft',
  id: VisitId,
  prefix: 'vis',
  fields: v.object({ day: v.string(), note: v.string() }),
  blank: { day: '', note: '' },
}

/** In characters, as the contract takes them. */
const shortest = 4
export const longest = 300

export function useTelling(organisation: string) {
  const organisationId = organisation as OrganisationId
  const photo = useUploads({
    part: `visit.${organisationId}`,
    organisationId,
    purpose: 'photo',
    visibility: 'reviewer',
    max: 1,
  })
  const telling = useSentOnce(visitKind, organisationId, async (visitId, { day: visitedOn, note }) => {
    const [file] = photo.refs
    const said = { visitedOn, note, ...(file && { photo: file }) }
    const outcome = await ask(tellVisit, { organisationId, visitId, ...said })
    if (outcome.is === 'ok') photo.letGo()
    return outcome
  })
  const { day, note } = telling.fields
  return { ...telling, photo, lacking: lackingOf(day, [...note.trim()].length, photo.isComplete) }
}

export type Telling = ReturnType<typeof useTelling>

function lackingOf(day: string, length: number, isComplete: boolean): 'day' | 'note' | 'photo' | undefined {
  if (day === '') return 'day'
  if (length < shortest || length > longest) return 'note'
  return isComplete ? undefined : 'photo'
}

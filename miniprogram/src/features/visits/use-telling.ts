// Telling of a visit: day, words and photo survive leaving the page, and a second sending tells it once.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { tellVisit } from '@ngo2/shared/ties/contract'
import { type Visit, VisitId } from '@ngo2/shared/ties/visit'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useUploads } from '@/api/use-uploads'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

const Draft = v.object({ id: VisitId, day: v.string(), note: v.string() })
type Draft = v.InferOutput<typeof Draft>

const newId = () => v.parse(VisitId, freshId('vis'))

/** In characters, as the contract takes them. */
const shortest = 4
export const longest = 300

export function useTelling(organisation: string) {
  const organisationId = organisation as OrganisationId
  const kept = useMemo(() => stored('visit-draft', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState<Draft>(() => kept.read() ?? { id: newId(), day: '', note: '' })
  const command = useCommand<Visit>()
  const photo = useUploads({
    part: `visit.${organisationId}`,
    organisationId,
    purpose: 'photo',
    visibility: 'reviewer',
    max: 1,
  })
  const busy = command.checking || command.state.is === 'sending'
  const write = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  const change = (part: Partial<Draft>) => {
    if (busy) return
    command.reset()
    // What was sent stays what it was: other words are another visit.
    write({ ...draft, ...part, ...(command.state.is !== 'ready' && { id: newId() }) })
  }
  const length = [...draft.note.trim()].length
  return {
    ...draft,
    photo,
    command,
    busy,
    lacking: lackingOf(draft.day, length, photo.isComplete),
    setDay: (day: string) => change({ day }),
    setNote: (note: string) => change({ note }),
    send: () =>
      command.start(async () => {
        const [file] = photo.refs
        const { id: visitId, day: visitedOn, note } = draft
        const said = { visitedOn, note, ...(file && { photo: file }) }
        const outcome = await ask(tellVisit, { organisationId, visitId, ...said })
        if (outcome.is === 'ok') {
          kept.forget()
          photo.letGo()
        }
        if (outcome.is === 'refused' && outcome.refusal.code === 'resource.conflict') {
          write({ ...draft, id: newId() })
        }
        return outcome
      }),
  }
}

export type Telling = ReturnType<typeof useTelling>

function lackingOf(day: string, length: number, isComplete: boolean): 'day' | 'note' | 'photo' | undefined {
  if (day === '') return 'day'
  if (length < shortest || length > longest) return 'note'
  return isComplete ? undefined : 'photo'
}

// A page from the first letter to the server's word: the draft on the phone, looking for it, and the making.
import { makeOrganisation } from '@ngo2/shared/desks/contract'
import { type DirectoryRow, listOrganisations } from '@ngo2/shared/directory/contract'
import { type Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { freshId } from '@/platform/chance'
import { scrollToTop } from '@/platform/page'
import { stored } from '@/platform/storage'
import { alikeIn } from './alike'
import { Draft, goTo, lookAgain, newDraft, nextOf, requestOf, stepOfField } from './draft'

const newId = () => v.parse(OrganisationId, freshId('org'))
const kept = stored('making-draft', Draft)
/** Where a refusal without a field belongs. */
const fieldOf: Record<string, string> = {
  'organisations.name_taken': 'name',
  'organisations.unknown_county': 'county',
  'desks.host_unfit': 'registration',
}

/** Pages that may be the one somebody is about to make. */
type Looking =
  | { readonly is: 'not' }
  | { readonly is: 'looking' }
  | { readonly is: 'found'; readonly rows: readonly DirectoryRow[] }

export function useMaking() {
  const [draft, setDraft] = useState(() => kept.read() ?? newDraft(newId()))
  const [resumed, setResumed] = useState(draft.at > 0 || draft.name !== '')
  const [room, setRoom] = useState(true)
  const [looking, setLooking] = useState<Looking>({ is: 'not' })
  const command = useCommand<Organisation>()
  const onItsWay = command.checking || command.state.is === 'sending'

  const write = (next: Draft) => {
    if (onItsWay) return
    setRoom(kept.keep(next))
    setDraft(next)
  }
  const show = (next: Draft) => {
    if (onItsWay) return
    setResumed(false)
    setLooking({ is: 'not' })
    write(next)
    void scrollToTop()
  }
  const look = async () => {
    setLooking({ is: 'looking' })
    const question = { dimension: 'transparency' as const, q: draft.name.trim(), seed: 0 }
    const outcome = await ask(listOrganisations, question)
    const rows = outcome.is === 'ok' ? alikeIn(outcome.value.items, draft.name) : []
    // Without an answer one goes on: the server refuses a name that is taken.
    if (rows.length === 0) show(goTo(draft, nextOf(draft)))
    else setLooking({ is: 'found', rows })
  }
  const make = async () => {
    await command.start(async () => {
      const outcome = await ask(makeOrganisation, requestOf(draft))
      if (outcome.is === 'ok') kept.forget()
      if (outcome.is !== 'refused') return outcome
      const { code, field = fieldOf[code] } = outcome.refusal
      const at = field === undefined ? undefined : stepOfField(field)
      const standing = code === 'resource.conflict' ? { ...draft, id: newId() } : draft
      const next = at === undefined ? standing : lookAgain(standing, at)
      kept.keep(next)
      setDraft(next)
      return { is: 'refused', refusal: field === undefined ? outcome.refusal : { ...outcome.refusal, field } }
    })
  }
  return {
    draft,
    resumed,
    room,
    looking,
    command,
    onItsWay,
    write: (next: Draft) => {
      command.reset()
      write(next)
    },
    goTo: (at: number) => show(goTo(draft, at)),
    goOn: () => show(goTo(draft, nextOf(draft))),
    lookAgain: (at: number) => show(lookAgain(draft, at)),
    look,
    make,
    startOver: () => {
      kept.forget()
      setResumed(false)
      command.reset()
      setDraft(newDraft(newId()))
    },
  }
}

export type Making = ReturnType<typeof useMaking>

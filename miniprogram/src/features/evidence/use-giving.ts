// Giving an item of evidence, or taking it back: what is typed survives, and a second try gives it once.
import { giveEvidence, withdrawEvidence } from '@ngo2/shared/evidence/contract'
import type { DeskItem } from '@ngo2/shared/evidence/desk'
import { type Evidence, EvidenceId } from '@ngo2/shared/evidence/evidence'
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId, Registration } from '@ngo2/shared/organisations/organisation'
import { useEffect, useMemo } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useUploads } from '@/api/use-uploads'
import { useVersionedDraft } from '@/api/use-versioned-draft'
import { freshId, now } from '@/platform/chance'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { stored } from '@/platform/storage'
import { draftOf, EvidenceDraft, filesKept, formOf, isGap } from './draft'
import { evidenceWords as words } from './words'

/** Files one item may have. */
export const filesMax = 6

/** `read` reads the desk again, so that what others did meanwhile is seen. */
export function useGiving(
  organisationId: OrganisationId,
  item: GivenItem,
  standing: DeskItem,
  registration: Registration | undefined,
  read: () => Promise<void>,
) {
  const part = `${organisationId}.${item}`
  const keptId = useMemo(() => stored('evidence-id', EvidenceId, part), [part])
  const day = beijingDay(new Date(now()))
  const saved = { version: standing.version, fields: draftOf(standing, item, day, registration) }
  const draft = useVersionedDraft('evidence', EvidenceDraft, part, saved)
  const visibility = draft.mine?.visibility ?? saved.fields.visibility
  const before = draft.mine ? filesKept(draft.mine, saved.fields.visibility) : []
  // A file never reaches more people than it was put up for: for others to see it, it is put up anew.
  const uploads = useUploads({
    part: `evidence.${part}.${visibility}`,
    organisationId,
    purpose: item === 'T1' ? 'certificate' : 'document',
    visibility,
    max: filesMax - before.length,
  })
  const withFiles = (fields: EvidenceDraft) => ({
    ...fields,
    files: [...filesKept(fields, saved.fields.visibility), ...uploads.refs],
  })
  const giving = useCommand<Evidence>()
  const taking = useCommand<object>()
  const old = giving.state.is === 'refused' && giving.state.refusal.code === 'evidence.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was given meanwhile
  useEffect(() => {
    if (old) void read()
  }, [old])

  const give = async () => {
    const next = draft.next()
    if (next === undefined) return
    const { version } = next
    const fields = withFiles(next.fields)
    const form = formOf(item, fields)
    if (isGap(form)) return
    const evidenceId = keptId.read() ?? v.parse(EvidenceId, freshId('evd'))
    keptId.keep(evidenceId)
    const { files } = fields
    await giving.start(async () => {
      const outcome = await ask(giveEvidence, {
        organisationId,
        evidenceId,
        version,
        form,
        files,
        visibility: fields.visibility,
      })
      if (outcome.is === 'refused') keptId.forget()
      if (outcome.is !== 'ok') return outcome
      keptId.forget()
      draft.forget()
      uploads.letGo()
      await read()
      return outcome
    })
  }
  const takeBack = async (evidenceId: EvidenceId) => {
    const { withdrawTitle, withdrawAsk, withdraw, keep } = words
    const question = { title: say(withdrawTitle), text: say(withdrawAsk), yes: say(withdraw), no: say(keep) }
    if (!(await confirm(question))) return
    await taking.start(async () => {
      const outcome = await ask(withdrawEvidence, { organisationId, evidenceId, item })
      if (outcome.is === 'ok') {
        draft.forget()
        giving.reset()
        await read()
        await done(say(words.withdrawn))
      }
      return outcome
    })
  }
  return {
    draft,
    uploads,
    /** Of the files handed in before, those that go along. */
    before,
    /** What is typed, with the files that have arrived. */
    typed: draft.mine && withFiles(draft.mine),
    giving,
    taking,
    give,
    takeBack,
    busy:
      giving.checking || giving.state.is === 'sending' || taking.checking || taking.state.is === 'sending',
    write: (change: Partial<EvidenceDraft>) => {
      // What was sent under an id stays what it was.
      keptId.forget()
      giving.reset()
      draft.write(change)
    },
  }
}

export type Giving = ReturnType<typeof useGiving>

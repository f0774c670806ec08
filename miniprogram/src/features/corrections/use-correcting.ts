// Publishing a correction: what is typed survives, and a second try publishes it once.
import { listCorrections, publishCorrection } from '@ngo2/shared/evidence/contract'
import { CorrectionForm, CorrectionId, type OwnCorrection } from '@ngo2/shared/evidence/correction'
import { solicitationAmong } from '@ngo2/shared/moderation/solicitation'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

const Draft = v.object({
  /** Absent until it is sent; a changed text is another correction. */
  id: v.optional(CorrectionId),
  wrong: v.string(),
  right: v.string(),
  because: v.string(),
  of: v.string(),
})
export type CorrectionDraft = v.InferOutput<typeof Draft>
const blank: CorrectionDraft = { wrong: '', right: '', because: '', of: '' }

export function useCorrecting(organisationId: string) {
  const kept = useMemo(() => stored('correction', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState(() => kept.read() ?? blank)
  const { list, more, refresh } = useList(organisationId, (cursor) =>
    ask(listCorrections, { organisationId, cursor }),
  )
  const command = useCommand<OwnCorrection>()
  const write = (next: CorrectionDraft) => {
    kept.keep(next)
    setDraft(next)
  }
  const { id: _, of, ...said } = draft
  const form = v.safeParse(CorrectionForm, { ...said, ...(of !== '' && { of }) })
  return {
    list,
    more,
    refresh,
    draft,
    command,
    isComplete: form.success,
    /** The first field that asks for money, with the phrase. */
    money: solicitationAmong(said),
    busy: command.checking || command.state.is === 'sending',
    write: (change: Partial<CorrectionDraft>) => {
      command.reset()
      write({ ...draft, ...change, id: undefined })
    },
    publish: async () => {
      if (!form.success) return
      const correctionId = draft.id ?? v.parse(CorrectionId, freshId('cor'))
      write({ ...draft, id: correctionId })
      await command.start(async () => {
        const outcome = await ask(publishCorrection, { organisationId, correctionId, ...form.output })
        if (outcome.is === 'refused') write({ ...draft, id: undefined })
        if (outcome.is !== 'ok') return outcome
        kept.forget()
        setDraft(blank)
        await refresh()
        return outcome
      })
    },
  }
}

export type Correcting = ReturnType<typeof useCorrecting>

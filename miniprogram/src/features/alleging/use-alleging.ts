// Telling something serious: what is typed survives leaving the page, and a second sending opens one case.
import { CaseId } from '@ngo2/shared/moderation/case'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Matter } from '@ngo2/shared/reports/allegation'
import { tellAllegation } from '@ngo2/shared/reports/contract'
import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useUploads } from '@/api/use-uploads'
import { freshId } from '@/platform/chance'
import { stored } from '@/platform/storage'

const Draft = v.object({ id: CaseId, matter: v.optional(Matter), account: v.string() })
type Draft = v.InferOutput<typeof Draft>

const newId = () => v.parse(CaseId, freshId('cas'))

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 1000
export const picturesMax = 3

export function useAlleging(organisation: string) {
  const organisationId = organisation as OrganisationId
  const kept = useMemo(() => stored('allegation-draft', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState<Draft>(() => kept.read() ?? { id: newId(), account: '' })
  const command = useCommand<{ caseId: CaseId }>()
  const pictures = useUploads({
    part: `allegation.${organisationId}`,
    organisationId,
    purpose: 'seen',
    visibility: 'reviewer',
    max: picturesMax,
  })
  const busy = command.checking || command.state.is === 'sending'
  const write = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  const change = (part: Partial<Draft>) => {
    if (busy) return
    command.reset()
    // What was sent stays what it was: other words are another case.
    write({ ...draft, ...part, ...(command.state.is !== 'ready' && { id: newId() }) })
  }
  const length = [...draft.account.trim()].length
  return {
    ...draft,
    pictures,
    command,
    busy,
    lacking: lackingOf(draft.matter, length, pictures.isComplete),
    setMatter: (matter: Matter) => change({ matter }),
    setAccount: (account: string) => change({ account }),
    send: async () => {
      const { id: caseId, matter, account } = draft
      if (matter === undefined) return
      await command.start(async () => {
        const files = pictures.refs.map(({ uploadId }) => uploadId)
        const told = { matter, account, ...(files.length > 0 && { pictures: files }) }
        const outcome = await ask(tellAllegation, { organisationId, caseId, ...told })
        if (outcome.is === 'ok') {
          kept.forget()
          pictures.letGo()
        }
        if (outcome.is === 'refused' && outcome.refusal.code === 'resource.conflict') {
          write({ ...draft, id: newId() })
        }
        return outcome
      })
    },
  }
}

export type Alleging = ReturnType<typeof useAlleging>

type Lacking = 'matter' | 'account' | 'pictures'

function lackingOf(matter: Matter | undefined, length: number, isComplete: boolean): Lacking | undefined {
  if (matter === undefined) return 'matter'
  if (length < shortest || length > longest) return 'account'
  return isComplete ? undefined : 'pictures'
}

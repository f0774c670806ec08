// What somebody else handed in meanwhile beside what is typed here, one to be chosen for each field.
import type { VersionedDraft } from '@/api/use-versioned-draft'
import { Conflicts } from '@/features/conflicts'
import { say, type Words } from '@/platform/language'
import type { EvidenceDraft } from './draft'
import { formWords } from './form-words'
import { evidenceWords as words } from './words'

type Field = keyof EvidenceDraft

export function ItemConflicts({ draft }: { readonly draft: VersionedDraft<EvidenceDraft> }) {
  return (
    <Conflicts
      draft={draft}
      title={words.conflict}
      hint={words.conflictHint}
      nameOf={nameOf}
      textOf={textOf}
    />
  )
}

function nameOf(field: Field): Words {
  if (field === 'by') return formWords.ways
  if (field === 'people') return formWords.person
  if (field === 'parties') return formWords.party
  return formWords[field]
}

function textOf(draft: EvidenceDraft, field: Field): string {
  const value = draft[field]
  if (field === 'by') return say(formWords.way[draft.by] ?? { zh: '', en: '' })
  if (field === 'visibility') return say(formWords[draft.visibility])
  if (field === 'files') return say(formWords.filesCount(draft.files.length))
  if (typeof value === 'string') return value
  return value.map((row) => Object.values(row).join(' · ')).join('\n')
}

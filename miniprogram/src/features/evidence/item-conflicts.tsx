// What somebody else handed in meanwhile beside what is typed here, one to be chosen for each field.
import { View } from '@tarojs/components'
import type { VersionedDraft } from '@/api/use-versioned-draft'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TwoVersions } from '@/ui/two-versions'
import type { EvidenceDraft } from './draft'
import { formWords } from './form-words'
import { evidenceWords as words } from './words'

type Field = keyof EvidenceDraft

export function ItemConflicts({ draft }: { readonly draft: VersionedDraft<EvidenceDraft> }) {
  const { mine, theirs, conflicts, choices, choose } = draft
  if (mine === undefined || theirs === undefined) return null
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(words.conflict)} />
      <Fine>{say(words.conflictHint)}</Fine>
      <TwoVersions
        fields={conflicts.map((field) => ({
          key: field,
          name: nameOf(field as Field),
          mine: textOf(mine, field as Field),
          theirs: textOf(theirs, field as Field),
        }))}
        chosen={choices}
        onChoose={choose}
      />
    </View>
  )
}

function nameOf(field: Field): string {
  if (field === 'by') return say(formWords.ways)
  if (field === 'people') return say(formWords.person)
  if (field === 'parties') return say(formWords.party)
  return say(formWords[field])
}

function textOf(draft: EvidenceDraft, field: Field): string {
  const value = draft[field]
  if (field === 'by') return say(formWords.way[draft.by] ?? { zh: '', en: '' })
  if (field === 'visibility') return say(formWords[draft.visibility])
  if (field === 'files') return say(formWords.filesCount(draft.files.length))
  if (typeof value === 'string') return value
  return value.map((row) => Object.values(row).join(' · ')).join('\n')
}

// A quarter that somebody else saved meanwhile beside what is typed here, one to be chosen for each part.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { View } from '@tarojs/components'
import type { VersionedDraft } from '@/api/use-versioned-draft'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TwoVersions } from '@/ui/two-versions'
import type { LineDraft, QuarterDraft } from './quarter-draft'
import { booksWords as words } from './words'

type Part = keyof QuarterDraft

export function QuarterConflicts({ draft }: { readonly draft: VersionedDraft<QuarterDraft> }) {
  const { mine, theirs, conflicts, choices, choose } = draft
  if (mine === undefined || theirs === undefined) return null
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(words.conflict)} />
      <Fine>{say(words.conflictHint)}</Fine>
      <TwoVersions
        fields={conflicts.map((part) => ({
          key: part,
          name: say(words[part as Part]),
          mine: textOf(mine, part as Part),
          theirs: textOf(theirs, part as Part),
        }))}
        chosen={choices}
        onChoose={choose}
      />
    </View>
  )
}

function textOf(draft: QuarterDraft, part: Part): string {
  return part === 'lines' ? draft.lines.map(lineText).join('\n') : draft[part]
}

function lineText({ way, source, kind, amount, note }: LineDraft): string {
  const name = source !== undefined ? sourceWords[source] : kind !== undefined ? kindWords[kind] : words[way]
  return `${say(name)} ${way === 'in' ? '+' : '−'}${amount} ${note}`.trim()
}

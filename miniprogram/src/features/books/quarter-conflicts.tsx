// A quarter that somebody else saved meanwhile beside what is typed here, one to be chosen for each part.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import type { VersionedDraft } from '@/api/use-versioned-draft'
import { Conflicts } from '@/features/conflicts'
import { say } from '@/platform/language'
import type { LineDraft, QuarterDraft } from './quarter-draft'
import { booksWords as words } from './words'

export function QuarterConflicts({ draft }: { readonly draft: VersionedDraft<QuarterDraft> }) {
  return (
    <Conflicts
      draft={draft}
      title={words.conflict}
      hint={words.conflictHint}
      nameOf={(part) => words[part]}
      textOf={textOf}
    />
  )
}

function textOf(draft: QuarterDraft, part: keyof QuarterDraft): string {
  return part === 'lines' ? draft.lines.map(lineText).join('\n') : draft[part]
}

function lineText({ way, source, kind, amount, note }: LineDraft): string {
  const name = source !== undefined ? sourceWords[source] : kind !== undefined ? kindWords[kind] : words[way]
  return `${say(name)} ${way === 'in' ? '+' : '−'}${amount} ${note}`.trim()
}

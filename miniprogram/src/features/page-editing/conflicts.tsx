// What two editors of one page changed at once.
import { Conflicts } from '@/features/conflicts'
import { say } from '@/platform/language'
import { fieldNameWords, textOf } from './said'
import type { Editing } from './use-editing'
import { editingWords as words } from './words'

export function PageConflicts({ editing }: { readonly editing: Editing }) {
  return (
    <Conflicts
      draft={editing.draft}
      title={words.conflict}
      hint={words.conflictHint}
      nameOf={fieldNameWords}
      textOf={(fields, field) => say(textOf(field, fields))}
    />
  )
}

// What both changed: mine and theirs, one of them to be chosen for each field; nothing is lost before that.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TwoVersions } from '@/ui/two-versions'
import type { FieldName, Fields } from './fields'
import { fieldNameWords, textOf } from './said'
import type { Editing } from './use-editing'
import { editingWords as words } from './words'

export function Conflicts({ editing }: { readonly editing: Editing }) {
  const { mine, theirs, conflicts, choices, choose } = editing
  if (mine === undefined || theirs === undefined) return null
  const both = (name: FieldName, of: Fields) => say(textOf(name, of))
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(words.conflict)} />
      <Fine>{say(words.conflictHint)}</Fine>
      <TwoVersions
        fields={conflicts.map((name) => ({
          key: name,
          name: say(fieldNameWords(name)),
          mine: both(name, mine),
          theirs: both(name, theirs),
        }))}
        chosen={choices}
        onChoose={(name, side) => choose({ [name]: side })}
      />
    </View>
  )
}

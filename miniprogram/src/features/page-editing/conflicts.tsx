// What both changed: mine and theirs, one of them to be chosen for each field; nothing is lost before that.
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TwoVersions } from '@/ui/two-versions'
import { FieldName, type Fields } from './fields'
import { fieldNameWords, textOf } from './said'
import type { Editing } from './use-editing'
import { editingWords as words } from './words'

export function Conflicts({ editing }: { readonly editing: Editing }) {
  const { mine, theirs, conflicts, choices, choose } = editing.draft
  if (mine === undefined || theirs === undefined) return null
  const both = (name: FieldName, of: Fields) => say(textOf(name, of))
  const names = conflicts.filter((name) => v.is(FieldName, name))
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(words.conflict)} />
      <Fine>{say(words.conflictHint)}</Fine>
      <TwoVersions
        fields={names.map((name) => ({
          key: name,
          name: say(fieldNameWords(name)),
          mine: both(name, mine),
          theirs: both(name, theirs),
        }))}
        chosen={choices}
        onChoose={choose}
      />
    </View>
  )
}

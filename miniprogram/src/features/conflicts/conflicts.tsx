// What both changed, mine beside theirs, one of them to be chosen for each field; nothing is lost before that.
import { View } from '@tarojs/components'
import type { VersionedDraft } from '@/api/use-versioned-draft'
import { say, type Words } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TwoVersions } from '@/ui/two-versions'

interface ConflictsProps<Fields extends object> {
  readonly draft: VersionedDraft<Fields>
  readonly title: Words
  readonly hint: Words
  readonly nameOf: (field: keyof Fields & string) => Words
  /** A field of either version as text to read. */
  readonly textOf: (fields: Fields, field: keyof Fields & string) => string
}

export function Conflicts<Fields extends object>(props: ConflictsProps<Fields>) {
  const { draft, title, hint, nameOf, textOf } = props
  const { mine, theirs, conflicts, choices, choose } = draft
  if (mine === undefined || theirs === undefined) return null
  return (
    <View aria-live='polite'>
      <Heading of='title' words={say(title)} />
      <Fine>{say(hint)}</Fine>
      <TwoVersions
        fields={conflicts.map((field) => ({
          key: field,
          name: say(nameOf(field)),
          mine: textOf(mine, field),
          theirs: textOf(theirs, field),
        }))}
        chosen={choices}
        onChoose={choose}
      />
    </View>
  )
}

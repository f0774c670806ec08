// Who is compared with whom, and since when: the words above the list.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { directoryWords as words } from './words'

interface DirectoryNoteProps {
  /** What came with the first page; nothing is said until it did. */
  readonly head: { readonly publication?: Publication | undefined } | undefined
  readonly dimension: Dimension
  readonly onRanking: () => void
}

/** Its View is there before the words are: Taro sends what comes in together with all its siblings. */
export function DirectoryNote({ head, ...props }: DirectoryNoteProps) {
  return <View>{head && <Note publication={head.publication} {...props} />}</View>
}

interface NoteProps extends Omit<DirectoryNoteProps, 'head'> {
  readonly publication: Publication | undefined
}

function Note({ publication, dimension, onRanking }: NoteProps) {
  if (publication === undefined) return <Fine>{say(words.unpublished)}</Fine>
  const day = beijingDay(new Date(publication.publishedAt))
  return (
    <>
      <Fine>{say(words.compared(publication.peers[dimension], dayWords(day, now())))}</Fine>
      <Card>
        <Cell icon='list' title={say(words.ranking)} note={say(words.rankingNote)} onPress={onRanking} />
      </Card>
    </>
  )
}

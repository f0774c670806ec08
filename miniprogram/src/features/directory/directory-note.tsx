// Who is compared with whom, and since when: the words above the list.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { directoryWords as words } from './words'

interface DirectoryNoteProps {
  /** What came with the first page; nothing is said until it did. */
  readonly head: { readonly publication?: Publication | undefined } | undefined
  readonly dimension: Dimension
}

/** Its View is there before the words are: Taro sends what comes in together with all its siblings. */
export function DirectoryNote({ head, dimension }: DirectoryNoteProps) {
  return <View>{head && <Note publication={head.publication} dimension={dimension} />}</View>
}

interface NoteProps {
  readonly publication: Publication | undefined
  readonly dimension: Dimension
}

function Note({ publication, dimension }: NoteProps) {
  if (publication === undefined) return <Fine>{say(words.unpublished)}</Fine>
  const day = beijingDay(new Date(publication.publishedAt))
  return <Fine>{say(words.compared(publication.peers[dimension], dayWords(day, now())))}</Fine>
}

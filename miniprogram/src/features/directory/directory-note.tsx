// Who is compared with whom, and since when: the words above the list.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { directoryWords as words } from './words'

interface DirectoryNoteProps {
  readonly publication: Publication | undefined
  readonly dimension: Dimension
}

export function DirectoryNote({ publication, dimension }: DirectoryNoteProps) {
  if (publication === undefined) return <Fine>{say(words.unpublished)}</Fine>
  const day = beijingDay(new Date(publication.publishedAt))
  return <Fine>{say(words.compared(publication.peers[dimension], dayWords(day, now())))}</Fine>
}

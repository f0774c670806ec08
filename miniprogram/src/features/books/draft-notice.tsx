// What became of the books that are typed: where they stand, what came of sending them.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { outcomeWords, refusalWords } from '@/api/words'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import type { QuarterWork } from './use-quarter'
import { booksRefusals, booksWords as words } from './words'

export function DraftNotice({ work: { command, draft, kept } }: { readonly work: QuarterWork }) {
  const { state, checking } = command
  if (state.is === 'refused') {
    return <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, booksRefusals))} />
  }
  if (state.is === 'unknown') {
    return <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
  }
  if (kept?.closedAt !== undefined) {
    return <Notice icon='check' tone='ok' words={say(words.closedOn(day(kept.closedAt)))} />
  }
  if (draft.changed) {
    const drop = { word: say(words.startOver), onPress: draft.forget }
    return (
      <Notice
        icon='pen'
        tone='quiet'
        words={say(draft.resumed ? words.resumed : words.unsaved)}
        {...(draft.resumed ? { action: drop } : {})}
      />
    )
  }
  if (kept?.savedAt === undefined) return null
  return <Notice icon='check' tone='quiet' words={say(words.savedOn(day(kept.savedAt)))} />
}

const day = (moment: string) => dayWords(beijingDay(new Date(moment)), now())

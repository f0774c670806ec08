// What became of the books that are typed: where they stand, what came of sending them.
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import type { QuarterWork } from './use-quarter'
import { booksRefusals, booksWords as words } from './words'

export function DraftNotice({ work: { command, draft, kept } }: { readonly work: QuarterWork }) {
  const { state } = command
  if (state.is === 'refused' || state.is === 'unknown') {
    return <OutcomeNotice of={command} refusals={booksRefusals} />
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

const day = (moment: string) => momentDayWords(moment, now())

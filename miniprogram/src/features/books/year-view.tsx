// The accounts of a year: their figures, where they stand, what may be moved, and the second person's word.
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { quarterWords } from '@ngo2/shared/books/period'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { momentDayWords } from '@/ui/dates'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { TextField } from '@/ui/text-field'
import { Moves } from './moves'
import type { YearWork } from './use-year'
import { booksRefusals, booksWords as words } from './words'
import { YearSums } from './year-sums'

interface YearViewProps {
  readonly year: YearAccounts
  readonly work: YearWork
  readonly mayKeep: boolean
  readonly mayApprove: boolean
}

export function YearView({ year, work, mayKeep, mayApprove }: YearViewProps) {
  const { draft, write, decision, busy, giveBack } = work
  const decides = mayApprove && decision?.ok === true
  return (
    <View>
      <Heading of='title' words={say(words.year(year.year))} />
      <OutcomeNotice of={work.command} refusals={booksRefusals} />
      <Standing year={year} decides={decides} />
      <YearSums year={year} />
      {mayKeep && year.state !== 'submitted' && (
        <View>
          <Moves moves={draft.moves} onWrite={(moves) => write({ moves })} />
          {year.approvedAt !== undefined && (
            <TextField
              name={say(words.whyCorrecting)}
              value={draft.because}
              max={200}
              lines='many'
              onChange={(because) => write({ because })}
            />
          )}
        </View>
      )}
      {decides && (
        <View>
          <TextField
            name={say(words.giveBackWhy)}
            value={draft.returning}
            max={200}
            lines='many'
            onChange={(returning) => write({ returning })}
          />
          <Button
            kind='quiet'
            busy={busy ? say(words.submitting) : undefined}
            reason={draft.returning.trim() === '' ? say(words.sayWhyBack) : undefined}
            onPress={() => void giveBack()}
          >
            {say(words.giveBack)}
          </Button>
        </View>
      )}
    </View>
  )
}

function Standing({ year, decides }: { readonly year: YearAccounts; readonly decides: boolean }) {
  const { state, returned, approvedAt, openQuarter, quarters } = year
  return (
    <View>
      {state === 'submitted' && <Notice icon='clock' words={say(decides ? words.yourTurn : words.waits)} />}
      {state === 'returned' && (
        <Notice icon='pen' tone='bad' words={say(words.returnedBecause(returned?.because ?? ''))} />
      )}
      {approvedAt !== undefined && (
        <Notice icon='check' tone='ok' words={say(words.publicSince(momentDayWords(approvedAt, now())))} />
      )}
      {openQuarter !== undefined && (
        <Notice icon='clock' words={say(words.openQuarter(quarterWords(openQuarter)))} />
      )}
      {quarters.length === 0 && <Notice icon='question' tone='quiet' words={say(words.nothingKept)} />}
    </View>
  )
}

// The one thing to do with a year's accounts: hand them in, or stand for them.
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { maySubmit } from '@ngo2/shared/books/rules'
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { isReasonMissing, type YearWork } from './use-year'
import { booksRefusals, booksWords as words } from './words'

interface YearBarProps {
  readonly year: YearAccounts
  readonly work: YearWork
  readonly mayKeep: boolean
  readonly mayApprove: boolean
}

export function YearBar({ year, work, mayKeep, mayApprove }: YearBarProps) {
  const busy = work.busy ? say(words.submitting) : undefined
  const again = work.command.state.is === 'unknown' ? outcomeWords.askAgain : undefined
  if (year.state === 'submitted') {
    return (
      <BottomBar>
        <Button busy={busy} reason={whyNotApprove()} onPress={() => void work.approve()}>
          {say(again ?? words.approve)}
        </Button>
      </BottomBar>
    )
  }
  return (
    <BottomBar>
      <Button busy={busy} reason={whyNotSubmit()} onPress={() => void work.submit()}>
        {say(again ?? words.submit)}
      </Button>
    </BottomBar>
  )

  function whyNotApprove(): string | undefined {
    if (!mayApprove) return say(words.mayApprove)
    return work.decision?.ok === false ? say(words.ownSubmission) : undefined
  }

  function whyNotSubmit(): string | undefined {
    if (!mayKeep) return say(words.mayKeep)
    const decision = maySubmit(year)
    if (!decision.ok) return say(booksRefusals[decision.refusal] ?? words.nothingKept)
    if (work.adjustments === undefined) return say(words.moveIncomplete)
    return isReasonMissing(year, work.draft.because) ? say(words.whyCorrecting) : undefined
  }
}

// Upholding or rejecting a check with a reason in plain words; a second look waits for another operator.
import type { Check } from '@ngo2/shared/appeals/check'
import { say } from '../../platform/language'
import { Notice } from '../../ui/notice'
import { VerdictForm } from '../../ui/verdict-form'
import { uiWords } from '../../ui/words'
import { useRuling, type Waiting } from './use-checks'
import { checkRefusals, readySentences, verdictWords, checkWords as words } from './words'

const bounds = { min: 5, max: 500 }

interface CheckDecisionProps {
  readonly one: Waiting
  readonly onDecided: (check: Check) => void
  /** It needs no decision any more, though not by this one. */
  readonly onSettled: () => void
}

export function CheckDecision({ one, onDecided, onSettled }: CheckDecisionProps) {
  const { state, decide } = useRuling(one, onDecided)
  const barred = one.decidedItMyself
  return (
    <VerdictForm
      state={state}
      choices={[
        { verdict: 'upheld', act: verdictWords.upheld.act, icon: 'check', look: 'primary', barred },
        { verdict: 'rejected', act: verdictWords.rejected.act, icon: 'back', look: 'plain', barred },
      ]}
      onDecide={decide}
      because={words.because}
      becauseHint={words.becauseHint}
      ready={readySentences}
      bounds={bounds}
      refusals={checkRefusals}
      wayOn={{ word: uiWords.next, go: onSettled }}
    >
      {one.decidedItMyself && <Notice tone='info' title={say(words.waitsForAnother)} />}
    </VerdictForm>
  )
}

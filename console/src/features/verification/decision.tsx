// An operator's word on one piece: it is so, it agrees with the register, or what is missing.
import type { Evidence, EvidenceVerdict } from '@ngo2/shared/evidence/evidence'
import type { Verifying } from '@ngo2/shared/evidence/verification'
import { say } from '../../platform/language'
import { Notice } from '../../ui/notice'
import { isReason } from '../../ui/reason-field'
import { VerdictForm } from '../../ui/verdict-form'
import { useWord } from './use-verification'
import { readySentences, verdictWords, verificationRefusals, verificationWords } from './words'

interface DecisionProps {
  readonly one: Verifying
  readonly onSaid: (evidence: Evidence) => void
  /** It needs no word any more, though not by this one. */
  readonly onSettled: () => void
}

export function Decision({ one, onSaid, onSettled }: DecisionProps) {
  const { state, decide } = useWord(one, onSaid)
  const yes: EvidenceVerdict = one.stage === 'first' ? 'seen' : 'crossChecked'
  return (
    <VerdictForm
      state={state}
      choices={[
        {
          verdict: yes,
          act: verdictWords[yes].act,
          icon: 'check',
          look: 'primary',
          barred: one.sawItMyself,
          needsNoReason: true,
        },
        { verdict: 'refused', act: verdictWords.refused.act, icon: 'back', look: 'danger' },
      ]}
      onDecide={({ verdict, because }) => void decide({ verdict, ...(isReason(because) && { because }) })}
      becauseHint={verificationWords.becauseHint}
      ready={readySentences[one.item]}
      refusals={verificationRefusals}
      wayOn={{ word: verificationWords.next, go: onSettled }}
    >
      {one.sawItMyself && <Notice tone='info' title={say(verificationWords.waitsForAnother)} />}
    </VerdictForm>
  )
}

// Names to look at: the queue at the left, one name and its decision at the right.
import type { Case } from '@ngo2/shared/moderation/case'
import { useState } from 'react'
import { say, type Words } from '../../platform/language'
import { goTo } from '../../platform/route'
import { PageHead } from '../../ui/page-head'
import { QueueView } from '../../ui/queue-view'
import { CaseRow, shortText } from './case-row'
import { CaseSheet } from './case-sheet'
import { useCases } from './use-cases'
import { caseWords, verdictWords } from './words'

/** `caseId` is the case chosen in the address; without one the oldest is shown. */
export function CasesPage({ caseId }: { readonly caseId: string | undefined }) {
  const cases = useCases(caseId)
  const [done, setDone] = useState<Words>()
  const settle = (one: Case) => {
    cases.settle(one.id)
    goTo('cases')
  }
  return (
    <>
      <PageHead title={say(caseWords.title)} lead={say(caseWords.lead)} />
      <QueueView
        queue={cases}
        title={caseWords.queue}
        empty={caseWords.empty}
        emptyHint={caseWords.emptyHint}
        done={done}
        row={(one, isOpened) => <CaseRow key={one.id} one={one} chosen={isOpened} />}
      >
        {(one) => (
          <CaseSheet
            key={one.id}
            one={one}
            onSettled={() => settle(one)}
            onDecided={(decided) => {
              if (decided.decision) {
                setDone(caseWords.done(shortText(decided), verdictWords[decided.decision.verdict].done))
              }
              settle(decided)
            }}
          />
        )}
      </QueueView>
    </>
  )
}

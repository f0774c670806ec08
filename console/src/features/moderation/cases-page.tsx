// Names to look at: the queue at the left, one name and its decision at the right.
import type { Case } from '@ngo2/shared/moderation/case'
import { useState } from 'react'
import { say } from '../../platform/language'
import { goTo } from '../../platform/route'
import { ListView } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { CaseList, shortText } from './case-list'
import { CaseSheet } from './case-sheet'
import styles from './cases.module.css'
import { useCases } from './use-cases'
import { caseWords, verdictWords } from './words'

/** `caseId` is the case chosen in the address; without one the oldest is shown. */
export function CasesPage({ caseId }: { readonly caseId: string | undefined }) {
  const cases = useCases(caseId)
  const [decided, setDecided] = useState<Case>()
  const chosen = cases.opened
  const settle = (one: Case) => {
    cases.settle(one.id)
    goTo('cases')
  }
  return (
    <>
      <PageHead title={say(caseWords.title)} lead={say(caseWords.lead)} />
      {decided?.decision && (
        <Notice
          tone='good'
          title={say(caseWords.done(shortText(decided), verdictWords[decided.decision.verdict].done))}
        />
      )}
      <div className={styles.columns}>
        <Panel title={say(caseWords.queue)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={cases.list}
            empty={{ title: say(caseWords.empty), hint: say(caseWords.emptyHint) }}
            onMore={() => void cases.more()}
            onAgain={() => void cases.refresh()}
          >
            {(shown) => <CaseList cases={shown} chosen={chosen?.id} />}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <CaseSheet
            key={chosen.id}
            one={chosen}
            onSettled={() => settle(chosen)}
            onDecided={(done) => {
              setDecided(done)
              settle(done)
            }}
          />
        )}
      </div>
    </>
  )
}

// One stage of the queue with the piece that is chosen, or the oldest.
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import type { ToVerify } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import type { Words } from '../../platform/language'
import { goTo } from '../../platform/route'
import { QueueView } from '../../ui/queue-view'
import { EvidenceRow } from './evidence-row'
import { EvidenceSheet } from './evidence-sheet'
import { useEvidence } from './use-verification'
import styles from './verification.module.css'
import { verdictWords, verificationWords } from './words'

interface StageViewProps {
  readonly stage: ToVerify['stage']
  readonly evidenceId: string | undefined
}

export function StageView({ stage, evidenceId }: StageViewProps) {
  const queue = useEvidence(stage, evidenceId)
  const [done, setDone] = useState<Words>()
  const settle = (one: ToVerify) => {
    queue.settle(one.evidenceId)
    goTo('verification', stage)
  }
  const said = (one: ToVerify, { state }: Evidence) => {
    if (state !== 'declared') {
      const name = markedName(one.organisation)
      setDone(verificationWords.done(name, itemWords[one.item].name, verdictWords[state].done))
    }
    settle(one)
  }
  return (
    <QueueView
      queue={queue}
      title={verificationWords.queue}
      empty={verificationWords.empty}
      emptyHint={verificationWords.emptyHint}
      done={done}
      className={styles.queueView}
      row={(one, isOpened) => <EvidenceRow key={one.evidenceId} one={one} chosen={isOpened} />}
    >
      {(one) => (
        <EvidenceSheet
          key={one.evidenceId}
          queued={one}
          onSettled={() => settle(one)}
          onSaid={(evidence) => said(one, evidence)}
        />
      )}
    </QueueView>
  )
}

// One stage of the queue with the piece that is chosen, or the oldest.
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import type { ToVerify } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { useState } from 'react'
import { say, type Words } from '../../platform/language'
import { goTo } from '../../platform/route'
import { ListView } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { EvidenceSheet } from './evidence-sheet'
import { Queue } from './queue'
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
  const chosen = queue.opened
  const settle = (one: ToVerify) => {
    queue.settle(one.evidenceId)
    goTo('verification', stage)
  }
  const said = (one: ToVerify, { state }: Evidence) => {
    if (state !== 'declared') setDone(doneWords(one, state))
    settle(one)
  }
  return (
    <>
      {done && <Notice tone='good' title={say(done)} />}
      <div className={styles.columns}>
        <Panel
          title={say(verificationWords.queue)}
          className={chosen === undefined ? styles.whole : undefined}
        >
          <ListView
            list={queue.list}
            empty={{ title: say(verificationWords.empty), hint: say(verificationWords.emptyHint) }}
            onMore={() => void queue.more()}
            onAgain={() => void queue.refresh()}
          >
            {(shown) => <Queue items={shown} chosen={chosen?.evidenceId} />}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <EvidenceSheet
            key={chosen.evidenceId}
            queued={chosen}
            onSettled={() => settle(chosen)}
            onSaid={(evidence) => said(chosen, evidence)}
          />
        )}
      </div>
    </>
  )
}

function doneWords({ organisation, item }: ToVerify, verdict: keyof typeof verdictWords): Words {
  const { done } = verdictWords[verdict]
  const name = markedName(organisation)
  return {
    zh: verificationWords.done(name.zh, itemWords[item].name, done).zh,
    en: verificationWords.done(name.en, itemWords[item].name, done).en,
  }
}

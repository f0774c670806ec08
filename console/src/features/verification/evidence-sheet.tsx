// One piece of evidence: its documents in the middle, the claim and the word at the right.
import type { Evidence } from '@ngo2/shared/evidence/evidence'
import { readToVerify, type ToVerify } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { Skeleton } from 'antd'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { FailedNotice } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { uiWords } from '../../ui/words'
import { ClaimView } from './claim-view'
import { Decision } from './decision'
import { Grounds } from './grounds'
import styles from './verification.module.css'
import { verificationWords } from './words'

interface EvidenceSheetProps {
  readonly queued: ToVerify
  readonly onSaid: (evidence: Evidence) => void
  readonly onSettled: () => void
}

export function EvidenceSheet({ queued, onSaid, onSettled }: EvidenceSheetProps) {
  const { organisation, evidenceId, item } = queued
  const { state, read } = useView(readToVerify, { organisationId: organisation.id, evidenceId, item })
  const title = `${say(markedName(organisation))} · ${say(itemWords[item].name)}`
  if (state.is === 'loading') {
    return (
      <Panel title={title} className={styles.wide}>
        <div role='status' aria-label={say(uiWords.loading)}>
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        </div>
      </Panel>
    )
  }
  if (state.is === 'gone' || state.is === 'failed') {
    return (
      <Panel title={title} className={styles.wide}>
        {state.is === 'failed' ? (
          <FailedNotice refusal={state.refusal} onAgain={() => void read()} />
        ) : (
          <Notice
            tone='info'
            title={say(verificationWords.gone)}
            hint={say(verificationWords.goneHint)}
            action={{ word: say(verificationWords.next), onPress: onSettled }}
          />
        )}
      </Panel>
    )
  }
  return (
    <>
      <Grounds one={state.value} />
      <Panel title={title}>
        <ClaimView one={state.value} />
        <Decision one={state.value} onSaid={onSaid} onSettled={onSettled} />
      </Panel>
    </>
  )
}

// Evidence, claims and recoveries that wait for an operator: which queue, and its first one opened.
import { Segmented } from 'antd'
import { say } from '../../platform/language'
import { goTo, useRoute } from '../../platform/route'
import { PageHead } from '../../ui/page-head'
import { ClaimsView } from '../claims'
import { RecoveriesView } from '../recoveries'
import { StageView } from './stage-view'
import { verificationWords } from './words'

const queues = ['first', 'second', 'claims', 'recoveries'] as const

export function VerificationPage() {
  const [, named, chosen] = useRoute()
  const queue = queues.find((one) => one === named) ?? 'first'
  return (
    <>
      <PageHead
        title={say(verificationWords.title)}
        lead={say(verificationWords.lead)}
        actions={
          <Segmented
            aria-label={say(verificationWords.stages)}
            value={queue}
            options={queues.map((one) => ({ value: one, label: say(verificationWords[one]) }))}
            onChange={(one) => goTo('verification', one)}
          />
        }
      />
      {queue === 'claims' && <ClaimsView claimId={chosen} />}
      {queue === 'recoveries' && <RecoveriesView recoveryKey={chosen} />}
      {(queue === 'first' || queue === 'second') && (
        <StageView key={queue} stage={queue} evidenceId={chosen} />
      )}
    </>
  )
}

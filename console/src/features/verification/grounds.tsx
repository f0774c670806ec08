// What a claim is compared with: its documents, what the page and the platform say, and what counts today.
import type { Verifying } from '@ngo2/shared/evidence/verification'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { dayWords } from '../../ui/dates'
import { Panel } from '../../ui/panel'
import { Documents } from './documents'
import { knownRowsOf, pageRowsOf, rowsOf } from './form-rows'
import { Rows } from './rows'
import styles from './verification.module.css'
import { verificationWords } from './words'

export function Grounds({ one }: { readonly one: Verifying }) {
  const { evidence, accepted, known } = one
  const kept = [...pageRowsOf(one), ...knownRowsOf(known)]
  return (
    <div className={styles.grounds}>
      <Panel title={say(verificationWords.documents)} className={styles.desk}>
        <Documents files={evidence.files} />
      </Panel>
      {kept.length > 0 && (
        <Panel title={say(verificationWords.known)}>
          <Rows rows={kept} />
        </Panel>
      )}
      {accepted?.expiresOn !== undefined && (
        <Panel
          title={say(verificationWords.accepted(dayWords(`${accepted.expiresOn}T00:00:00.000Z`, now())))}
        >
          <Rows rows={rowsOf(accepted.form)} />
        </Panel>
      )}
    </div>
  )
}

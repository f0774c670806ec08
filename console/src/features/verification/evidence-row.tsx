// One item in the queue, with whose it is and how long it has waited.
import { dimensionOf } from '@ngo2/shared/evidence/item'
import type { ToVerify } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { QueueRow } from '../../ui/queue-row'
import { MarkedName } from '../organisation-names'
import { verificationWords } from './words'

export function EvidenceRow({ one, chosen }: { readonly one: ToVerify; readonly chosen: boolean }) {
  const { evidenceId, item, organisation, since, stage, sawItMyself } = one
  return (
    <QueueRow
      opens={hrefOf('verification', stage, evidenceId)}
      chosen={chosen}
      name={say(itemWords[item].name)}
      mark={<Mark tone={dimensionOf(item) === 'transparency' ? 'teal' : 'amber'}>{item}</Mark>}
      note={
        <>
          <MarkedName of={organisation} /> · {say(waitedWords(since, now()))}
          {sawItMyself && ` · ${say(verificationWords.mine)}`}
        </>
      }
    />
  )
}

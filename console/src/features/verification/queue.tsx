// The queue: each item with whose it is and how long it has waited.

import { dimensionOf } from '@ngo2/shared/evidence/item'
import type { ToVerify } from '@ngo2/shared/evidence/verification'
import { itemWords } from '@ngo2/shared/evidence/words'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { waitedWords } from '../../ui/dates'
import { Mark } from '../../ui/mark'
import { QueueRow } from '../../ui/queue-row'
import { verificationWords } from './words'

interface QueueProps {
  readonly items: readonly ToVerify[]
  readonly chosen: ToVerify['evidenceId'] | undefined
}

export function Queue({ items, chosen }: QueueProps) {
  return (
    <ul>
      {items.map(({ evidenceId, item, organisation, since, stage, sawItMyself }) => (
        <QueueRow
          key={evidenceId}
          href={hrefOf('verification', stage, evidenceId)}
          chosen={evidenceId === chosen}
          name={say(itemWords[item].name)}
          mark={<Mark tone={dimensionOf(item) === 'transparency' ? 'teal' : 'amber'}>{item}</Mark>}
          note={
            <>
              {organisation.name} {organisation.example && <Mark tone='quiet'>{say(exampleWord)}</Mark>} ·{' '}
              {say(waitedWords(since, now()))}
              {sawItMyself && ` · ${say(verificationWords.mine)}`}
            </>
          }
        />
      ))}
    </ul>
  )
}

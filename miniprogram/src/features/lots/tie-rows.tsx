// With which organisations one has a proven tie, by what and until when: only these can draw one.
import { markedName } from '@ngo2/shared/organisations/words'
import { listMyTies } from '@ngo2/shared/ties/contract'
import { proofWords } from '@ngo2/shared/ties/words'
import { useView } from '@/api/use-view'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { PageView } from '@/ui/page-view'
import { lotsWords as words } from './words'

/** Only for somebody who is signed in. */
export function TieRows({ onVisits }: { readonly onVisits: () => void }) {
  const { state, read } = useView(listMyTies, {})
  const nobody = <Empty drawing='nothing' title={say(words.noTies)} />
  return (
    <>
      <Heading words={say(words.ties)} />
      <PageView state={state} skeleton='rows' onRetry={() => void read()} gone={nobody}>
        {({ items }) => (
          <Card>
            {items.length === 0 && <Fine>{say(words.noTies)}</Fine>}
            {items.map(({ organisation, proof, endsOn }) => (
              <Cell
                key={`${organisation.id} ${proof}`}
                title={say(markedName(organisation))}
                note={`${say(proofWords[proof])} · ${say(words.ends(dayWords(endsOn, now())))}`}
              />
            ))}
            <Cell icon='place' title={say(words.visits)} onPress={onVisits} />
          </Card>
        )}
      </PageView>
    </>
  )
}

// Draws: every one at the left, the chosen one with its commitment and list at the right, figures by week below.

import { listDraws } from '@ngo2/shared/draws/contract'
import type { Draw } from '@ngo2/shared/draws/draw'
import type * as v from 'valibot'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { useList } from '../../platform/use-list'
import { Mark } from '../../ui/mark'
import { PageHead } from '../../ui/page-head'
import { QueueRow } from '../../ui/queue-row'
import { QueueView } from '../../ui/queue-view'
import { MarkedName } from '../organisation-names'
import { DrawFigures } from './draw-figures'
import { DrawSheet } from './draw-sheet'
import styles from './draws.module.css'
import { weekWords } from './week'
import { drawWords as words } from './words'

type Drawn = v.InferOutput<typeof Draw>

const keyOf = ({ week, organisation }: Drawn) => `${week}~${organisation.id}`

/** `key` names the chosen draw in the address; without one the newest is shown. */
export function DrawsPage({ chosenKey }: { readonly chosenKey: string | undefined }) {
  const ask = useAsk()
  const draws = useList('draws', (cursor) => ask(listDraws, { cursor }))
  const { items } = draws.list
  const opened = items.find((draw) => keyOf(draw) === chosenKey) ?? items[0]
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <QueueView
        queue={{ ...draws, opened }}
        title={words.list}
        empty={words.empty}
        emptyHint={words.emptyHint}
        className={styles.view}
        row={(draw, isOpened) => <Row key={keyOf(draw)} draw={draw} chosen={isOpened} />}
      >
        {(draw) => (
          <div className={styles.right}>
            <DrawSheet key={keyOf(draw)} draw={draw} />
            <DrawFigures />
          </div>
        )}
      </QueueView>
    </>
  )
}

function Row({ draw, chosen }: { readonly draw: Drawn; readonly chosen: boolean }) {
  const { week, organisation, revealedAt, people, places } = draw
  return (
    <QueueRow
      opens={hrefOf('draws', keyOf(draw))}
      chosen={chosen}
      name={<MarkedName of={organisation} />}
      mark={<Mark tone={revealedAt ? 'good' : 'notice'}>{say(revealedAt ? words.open : words.closed)}</Mark>}
      note={
        <>
          {say(weekWords(week, now()))}
          {people !== undefined && places !== undefined && <> · {say(words.of(places, people))}</>}
        </>
      }
    />
  )
}

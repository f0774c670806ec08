// Draws: every one at the left, the chosen one with its commitment and list at the right, figures by week below.

import { listDraws } from '@ngo2/shared/draws/contract'
import type { Draw } from '@ngo2/shared/draws/draw'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type * as v from 'valibot'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { useList } from '../../platform/use-list'
import { ListView } from '../../ui/list-view'
import { Mark } from '../../ui/mark'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { QueueRow } from '../../ui/queue-row'
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
  const { list, more, refresh } = useList('draws', (cursor) => ask(listDraws, { cursor }))
  const chosen = list.items.find((draw) => keyOf(draw) === chosenKey) ?? list.items[0]
  return (
    <>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className={styles.columns}>
        <Panel title={say(words.list)} className={chosen === undefined ? styles.whole : undefined}>
          <ListView
            list={list}
            empty={{ title: say(words.empty), hint: say(words.emptyHint) }}
            onMore={() => void more()}
            onAgain={() => void refresh()}
          >
            {(draws) => (
              <ul>
                {draws.map((draw) => (
                  <Row key={keyOf(draw)} draw={draw} chosen={draw === chosen} />
                ))}
              </ul>
            )}
          </ListView>
        </Panel>
        {chosen !== undefined && (
          <div className={styles.right}>
            <DrawSheet key={keyOf(chosen)} draw={chosen} />
            <DrawFigures />
          </div>
        )}
      </div>
    </>
  )
}

function Row({ draw, chosen }: { readonly draw: Drawn; readonly chosen: boolean }) {
  const { week, organisation, revealedAt, people, places } = draw
  return (
    <QueueRow
      href={hrefOf('draws', keyOf(draw))}
      chosen={chosen}
      name={organisation.name}
      mark={<Mark tone={revealedAt ? 'good' : 'notice'}>{say(revealedAt ? words.open : words.closed)}</Mark>}
      note={
        <>
          {organisation.example && <>{say(exampleWord)} · </>}
          {say(weekWords(week, now()))}
          {people !== undefined && places !== undefined && <> · {say(words.of(places, people))}</>}
        </>
      }
    />
  )
}

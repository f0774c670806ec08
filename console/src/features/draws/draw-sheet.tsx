// One draw: its commitment, and once it is open its seed, list and the draw done again here.
import { readDraw } from '@ngo2/shared/draws/contract'
import type { Draw, OpenDraw } from '@ngo2/shared/draws/draw'
import { faultsIn } from '@ngo2/shared/draws/verify'
import { faultWords } from '@ngo2/shared/draws/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { Skeleton } from 'antd'
import { useMemo } from 'react'
import type * as v from 'valibot'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { momentWords } from '../../ui/dates'
import { FailedNotice } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import styles from './draws.module.css'
import { weekWords } from './week'
import { drawRefusals, drawWords as words } from './words'

export function DrawSheet({ draw }: { readonly draw: v.InferOutput<typeof Draw> }) {
  const { week, organisation, commitment, committedAt, revealedAt } = draw
  const asked = revealedAt ? { organisationId: organisation.id, week } : undefined
  const { state, read } = useView(readDraw, asked)
  return (
    <Panel title={`${say(markedName(organisation))} · ${say(weekWords(week, now()))}`}>
      <h3 className={styles.part}>{say(words.commitment)}</h3>
      <code className={styles.hash}>{commitment}</code>
      <p className={styles.note}>{say(words.committed(momentWords(committedAt, now())))}</p>
      {asked === undefined && <Notice tone='info' title={say(words.closedHint)} />}
      {asked !== undefined && state.is === 'loading' && <Skeleton active title={false} />}
      {state.is === 'failed' && <FailedNotice refusal={state.refusal} onAgain={() => void read()} />}
      {state.is === 'gone' && (
        <Notice tone='warning' title={say(drawRefusals['resource.missing'] ?? words.closedHint)} />
      )}
      {(state.is === 'shown' || state.is === 'stale') && <Open draw={state.value} />}
    </Panel>
  )
}

function Open({ draw }: { readonly draw: v.InferOutput<typeof OpenDraw> }) {
  const faults = useMemo(() => faultsIn(draw), [draw])
  return (
    <>
      <h3 className={styles.part}>{say(words.again)}</h3>
      {faults.length === 0 ? (
        <Notice tone='good' title={say(words.fits)} />
      ) : (
        faults.map((fault) => <Notice key={fault} tone='error' title={say(faultWords[fault])} />)
      )}
      <h3 className={styles.part}>{say(words.seed)}</h3>
      <code className={styles.hash}>{draw.seed}</code>
      <h3 className={styles.part}>{say(words.anchor(draw.chain.year))}</h3>
      <code className={styles.hash}>{draw.chain.anchor}</code>
      <h3 className={styles.part}>
        {say(words.drawn)} · {say(words.of(draw.places, draw.pseudonyms.length))}
      </h3>
      <ul className={styles.names}>
        {draw.drawn.map((pseudonym) => (
          <li key={pseudonym}>
            <code>{pseudonym.slice(0, 12)}…</code>
          </li>
        ))}
      </ul>
    </>
  )
}

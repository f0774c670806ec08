// Says from which snapshot a run holds what the platform is like, so that no account moves that within a month.
import type { Run } from '@ngo2/shared/ranking/run'
import { listSnapshots } from '@ngo2/shared/snapshots/contract'
import { now } from '../../../platform/chance'
import { say } from '../../../platform/language'
import { hrefOf } from '../../../platform/route'
import { useView } from '../../../platform/use-view'
import { dayWords } from '../../../ui/dates'
import { heldFrom } from './epoch'
import styles from './epoch-line.module.css'
import { epochWords as words } from './words'

/** Nothing while the snapshots are not read. */
export function EpochLine({ run }: { readonly run: Run }) {
  const { state } = useView(listSnapshots, {})
  if (state.is !== 'shown' && state.is !== 'stale') return null
  const held = heldFrom(run, state.value.items)
  return (
    <p className={styles.epoch}>
      {say(words.name)}{' '}
      {held === undefined ? (
        say(words.own)
      ) : (
        <a href={hrefOf('ranking', held.runId)}>{say(words.held(dayWords(held.publishedAt, now())))}</a>
      )}
      {' · '}
      {say(words.hint)}
    </p>
  )
}

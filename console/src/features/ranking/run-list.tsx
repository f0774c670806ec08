// Every run, newest first: when, by whom, in which state, and its hash.
import type { Run, RunId } from '@ngo2/shared/ranking/run'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { hrefOf } from '../../platform/route'
import { momentWords } from '../../ui/dates'
import { Mark, type Tone } from '../../ui/mark'
import styles from './run-list.module.css'
import { type RunStatus, shortHash, statusOf } from './run-status'
import { startedByWords, statusWords } from './words'

interface RunListProps {
  readonly runs: readonly Run[]
  readonly published: RunId | undefined
  readonly chosen: RunId | undefined
}

export function RunList({ runs, published, chosen }: RunListProps) {
  return (
    <ul>
      {runs.map((run) => (
        <li key={run.id}>
          <a
            className={styles.run}
            href={hrefOf('ranking', run.id)}
            aria-current={run.id === chosen ? 'true' : undefined}
          >
            <span className={styles.top}>
              <strong>{say(momentWords(run.startedAt, now()))}</strong>
              <StatusMark status={statusOf(run, published, now())} />
            </span>
            <span className={styles.note}>
              {say(startedByWords[run.startedBy])}
              {run.hash !== undefined && ` · ${shortHash(run.hash)}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const tones: Record<RunStatus, Tone> = {
  planned: 'quiet',
  reading: 'teal',
  fitting: 'teal',
  failed: 'bad',
  died: 'bad',
  preview: 'notice',
  live: 'filled',
  earlier: 'quiet',
}

export function StatusMark({ status }: { readonly status: RunStatus }) {
  return <Mark tone={tones[status]}>{say(statusWords[status])}</Mark>
}

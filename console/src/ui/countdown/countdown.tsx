// A clock that runs down: what is left in words, and a bar that fills as the days go by.
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import styles from './countdown.module.css'
import { partOver } from './time-left'

interface CountdownProps {
  readonly name: Words
  readonly left: Words
  /** The moment at which the `days` are over. */
  readonly until: string
  readonly days: number
}

export function Countdown({ name, left, until, days }: CountdownProps) {
  return (
    <>
      <p className={styles.left}>{say(left)}</p>
      <progress className={styles.bar} value={partOver(until, days, now())} aria-label={say(name)} />
    </>
  )
}

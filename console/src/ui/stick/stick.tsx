// The measuring stick: one axis of 0 to 100, grey for before, coloured for now, each with the middle of its peers.
import { classes } from '../classes'
import { boxOf, onAxis, type Range } from './band'
import styles from './stick.module.css'

type StickTone = 'teal' | 'amber'

interface StickProps {
  readonly tone: StickTone
  readonly now: Range | undefined
  /** Given (even as `undefined`) on a stick that compares: the band of now then lies under the axis, this one above. */
  readonly before?: Range | undefined
  readonly compares?: boolean
  /** The peers' medians, 0 to 100; the one of before is drawn only on a stick that compares. */
  readonly notch?: number | undefined
  readonly notchBefore?: number | undefined
}

/** Drawn only; the words beside it say the same to a screen reader. */
export function Stick({ tone, now, before, compares, notch, notchBefore }: StickProps) {
  return (
    <div className={styles.stick} aria-hidden='true'>
      <div className={classes(styles.track, now === undefined && styles.hatched)} />
      {before !== undefined && (
        <div className={classes(styles.band, styles.before)} style={styleOf(before)} />
      )}
      {now !== undefined && (
        <div
          className={classes(styles.band, compares ? styles.below : styles.middle, styles[tone])}
          style={styleOf(now)}
        />
      )}
      {compares && notchBefore !== undefined && (
        <div
          className={classes(styles.notch, styles.notchBefore)}
          style={{ left: `${onAxis(notchBefore)}%` }}
        />
      )}
      {notch !== undefined && (
        <div
          className={classes(styles.notch, compares && styles.notchBelow)}
          style={{ left: `${onAxis(notch)}%` }}
        />
      )}
    </div>
  )
}

function styleOf(range: Range) {
  const { left, width } = boxOf(range)
  return { left: `${left}%`, width: `${width}%` }
}

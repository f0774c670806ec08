// One thing that waits in a queue: what it is, a mark, a small line; framed where it is the one being looked at.
import type { ReactNode } from 'react'
import styles from './queue-row.module.css'

interface QueueRowProps {
  readonly href: string
  readonly chosen: boolean
  readonly name: ReactNode
  readonly mark?: ReactNode
  readonly note: ReactNode
}

export function QueueRow({ href, chosen, name, mark, note }: QueueRowProps) {
  return (
    <li>
      <a className={styles.row} href={href} aria-current={chosen ? 'true' : undefined}>
        <span className={styles.top}>
          <strong>{name}</strong>
          {mark}
        </span>
        <span className={styles.note}>{note}</span>
      </a>
    </li>
  )
}

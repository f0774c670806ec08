// One thing that waits in a queue: what it is, a mark, a small line; framed where it is the one being looked at.
import type { ReactNode } from 'react'
import styles from './queue-row.module.css'

interface QueueRowProps {
  /** Where the address names what is opened, its place; else what opens it. */
  readonly opens: string | (() => void)
  readonly chosen: boolean
  readonly name: ReactNode
  readonly mark?: ReactNode
  readonly note: ReactNode
}

export function QueueRow({ opens, chosen, name, mark, note }: QueueRowProps) {
  const shared = { className: styles.row, 'aria-current': chosen ? ('true' as const) : undefined }
  const content = (
    <>
      <span className={styles.top}>
        <strong>{name}</strong>
        {mark}
      </span>
      <span className={styles.note}>{note}</span>
    </>
  )
  return (
    <li>
      {typeof opens === 'string' ? (
        <a {...shared} href={opens}>
          {content}
        </a>
      ) : (
        <button {...shared} type='button' onClick={opens}>
          {content}
        </button>
      )}
    </li>
  )
}

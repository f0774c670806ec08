// The top of a screen: what it is, one calm sentence, and the screen's own actions.
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  readonly title: string
  readonly lead: ReactNode
  readonly actions?: ReactNode
}

/** Takes the focus when the screen opens, so that a screen reader begins here. */
export function PageHead({ title, lead, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header className={styles.head}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <p className={styles.lead}>{lead}</p>
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}

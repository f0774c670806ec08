// A card with a heading: the piece of paper every screen is made of.
import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: string
  /** Stands at the right of the heading. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function Panel({ title, aside, className, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes(styles.panel, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

// A short word on a soft ground that says what state a thing is in.
import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './mark.module.css'

export type Tone = 'filled' | 'good' | 'notice' | 'bad' | 'quiet' | 'teal' | 'amber'

export function Mark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={classes(styles.mark, styles[tone])}>{children}</span>
}

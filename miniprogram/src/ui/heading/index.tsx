// The heading of a section, with a quiet word at its end.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import styles from './heading.module.css'

interface HeadingProps {
  readonly words: string
  readonly aside?: string | undefined
  /** `title`: of the page; `section`: of a part of it. */
  readonly of?: 'title' | 'section'
}

export function Heading({ words, aside, of = 'section' }: HeadingProps) {
  return (
    <View className={classes(styles.heading, styles[of])}>
      <View className={styles.words} aria-role='heading'>
        {words}
      </View>
      {aside !== undefined && <View className={styles.aside}>{aside}</View>}
    </View>
  )
}

// A section of a list whose members are not ordered among themselves; its title says in words what they share.
import { View } from '@tarojs/components'
import { Children, type ReactNode } from 'react'
import { Card } from '../card'
import styles from './band-section.module.css'

interface BandSectionProps {
  /** E.g. 色带跨着中线. */
  readonly title: string
  /** E.g. 9家 · 每次打开换顺序. */
  readonly aside: string
  readonly children: ReactNode
}

export function BandSection({ title, aside, children }: BandSectionProps) {
  return (
    <Card>
      <View className={styles.head}>
        <View aria-role='heading'>{title}</View>
        <View className={styles.aside}>{aside}</View>
      </View>
      {Children.map(Children.toArray(children), (child) => (
        <View className={styles.row}>{child}</View>
      ))}
    </Card>
  )
}

// A row of a card: what it is, a line about it, and where it leads.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import styles from './cell.module.css'

interface CellProps {
  readonly title: string
  readonly note?: string | undefined
  readonly icon?: IconName
  /** Stands in front in place of an icon, e.g. a seal. */
  readonly head?: ReactNode
  /** Stands at the end: a figure, a tag. */
  readonly aside?: ReactNode
  readonly onPress?: () => void
}

export function Cell({ title, note, icon, head, aside, onPress }: CellProps) {
  const content = (
    <>
      {icon !== undefined && <Icon name={icon} size='large' tone='ink2' />}
      {head}
      <View className={styles.words}>
        <View className={styles.title}>{title}</View>
        {note !== undefined && <View className={styles.note}>{note}</View>}
      </View>
      {aside}
      {onPress !== undefined && <Icon name='forth' tone='ink3' />}
    </>
  )
  const className = styles.cell
  if (onPress === undefined) return <View className={className}>{content}</View>
  return (
    <Press className={className} onPress={onPress} role='link'>
      {content}
    </Press>
  )
}

// A card: a sheet of lighter paper that holds one thing; the whole of it may be pressed.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import { Press } from '../press'
import styles from './card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly label?: string
  /** Nothing between the content and the edge, e.g. for a picture. */
  readonly cut?: boolean
}

export function Card({ children, onPress, label, cut = false }: CardProps) {
  const className = classes(styles.card, cut && styles.cut)
  if (onPress === undefined) return <View className={className}>{children}</View>
  return (
    <Press className={className} onPress={onPress} role='link' {...(label === undefined ? {} : { label })}>
      {children}
    </Press>
  )
}

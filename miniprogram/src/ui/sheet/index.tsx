// A sheet that comes up from the bottom for one small matter; it always has a way to close it.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly closeWord: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Sheet({ title, closeWord, onClose, children }: SheetProps) {
  return (
    <View className={styles.cover} catchMove>
      <View className={styles.shade} onClick={onClose} aria-hidden='true' />
      <View className={styles.sheet} aria-role='dialog' aria-label={title}>
        <View className={styles.head}>
          <View className={styles.title}>{title}</View>
          <Press className={styles.close} label={closeWord} onPress={onClose}>
            <Icon name='close' size='large' tone='ink2' />
          </Press>
        </View>
        {children}
      </View>
    </View>
  )
}

// The bar at the bottom of a page: one or two buttons, clear of the home indicator.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './bottom-bar.module.css'

export function BottomBar({ children }: { readonly children: ReactNode }) {
  return (
    <View className={styles.bar}>
      <View className={styles.row}>{children}</View>
    </View>
  )
}

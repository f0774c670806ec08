// A sentence in small print: how to read what follows.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './fine.module.css'

export function Fine({ children }: { readonly children: ReactNode }) {
  return <View className={styles.fine}>{children}</View>
}

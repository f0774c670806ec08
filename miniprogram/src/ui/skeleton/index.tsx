// The shape of what is being fetched, as high as the finished thing; one slow breath a page, no spinner.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '../card'
import styles from './skeleton.module.css'
import { skeletonWords } from './words'

/** `rows`: a card of rows; `picture`: cards with a picture; `lines`: words on the ground. */
export type SkeletonShape = 'rows' | 'picture' | 'lines'

interface SkeletonProps {
  readonly shape: SkeletonShape
  readonly count?: number
}

export function Skeleton({ shape, count = 3 }: SkeletonProps) {
  const parts = Array.from({ length: count }, (_, index) => index)
  return (
    <View className={styles.breath} aria-role='progressbar' aria-label={say(skeletonWords)}>
      {shape === 'rows' ? (
        <Card>{parts.map(rowShape)}</Card>
      ) : (
        parts.map(shape === 'picture' ? pictureShape : lineShape)
      )}
    </View>
  )
}

const rowShape = (key: number) => (
  <View key={key} className={styles.row}>
    <View className={styles.seal} />
    <View className={styles.words} />
    <View className={styles.figure} />
  </View>
)

const pictureShape = (key: number) => (
  <Card key={key}>
    <View className={styles.picture} />
    <View className={styles.line} />
    <View className={styles.shortLine} />
  </Card>
)

const lineShape = (key: number) => <View key={key} className={styles.line} />

// How far an organisation's evidence has grown: a plant in a circle of sand, and the word; a stage, not a grade.
import { Image, View } from '@tarojs/components'
import seed from '@/assets/drawings/level-1-seed.svg'
import seedling from '@/assets/drawings/level-2-seedling.svg'
import shrub from '@/assets/drawings/level-3-shrub.svg'
import grove from '@/assets/drawings/level-4-grove.svg'
import styles from './level-badge.module.css'

const drawings = { seed, seedling, shrub, grove } as const

interface LevelBadgeProps {
  readonly level: keyof typeof drawings
  /** E.g. 幼苗. */
  readonly word: string
  /** E.g. 到2027年8月1日. */
  readonly note?: string | undefined
}

export function LevelBadge({ level, word, note }: LevelBadgeProps) {
  return (
    <View className={styles.badge}>
      <Image src={drawings[level]} mode='aspectFit' className={styles.picture} aria-hidden='true' />
      <View className={styles.words}>
        <View className={styles.word}>{word}</View>
        {note !== undefined && <View className={styles.note}>{note}</View>}
      </View>
    </View>
  )
}

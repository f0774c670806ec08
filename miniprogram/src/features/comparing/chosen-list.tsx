// The organisations that were chosen, each with the way to take it out again.
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import styles from './comparing.module.css'
import type { Chosen } from './use-comparing'
import { comparingWords as words } from './words'

interface ChosenListProps {
  readonly chosen: readonly Chosen[]
  readonly onDrop: (id: string) => void
}

export function ChosenList({ chosen, onDrop }: ChosenListProps) {
  return (
    <View className={styles.chosen}>
      {chosen.map(({ id, name, example }) => (
        <Press key={id} className={styles.one} label={say(words.drop(name))} onPress={() => onDrop(id)}>
          <View className={styles.name}>{name}</View>
          {example && <Tag word={say(exampleWord)} />}
          <Icon name='close' tone='ink3' />
        </Press>
      ))}
    </View>
  )
}

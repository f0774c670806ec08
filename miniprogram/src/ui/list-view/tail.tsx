// The end of a list as far as it is here.
import { type ListState, wantsMore } from '@ngo2/shared/client/list-state'
import { View } from '@tarojs/components'
import { refusalWords } from '@/api/words'
import { say, type Words } from '@/platform/language'
import { Press } from '../press'
import styles from './list-view.module.css'
import { listViewWords as words } from './words'

interface TailProps {
  readonly list: ListState<unknown>
  readonly onMore: () => void
}

export function Tail({ list, onMore }: TailProps) {
  if (wantsMore(list)) {
    return (
      <Press className={styles.tail} onPress={onMore}>
        {say(wayOn(list))}
      </Press>
    )
  }
  return <View className={styles.tail}>{say(list.is === 'more' ? words.fetching : words.end)}</View>
}

function wayOn(list: ListState<unknown>): Words {
  if (list.is !== 'failed' || list.during !== 'more') return words.more
  return list.refusal === undefined ? words.failed : refusalWords(list.refusal)
}

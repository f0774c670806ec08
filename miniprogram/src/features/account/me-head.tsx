// The head of one's own page: the seal, the name and what became of it, and the id for the staff.
import type { Me } from '@ngo2/shared/accounts/member'
import { View } from '@tarojs/components'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Seal } from '@/ui/seal'
import styles from './account.module.css'
import { accountWords as words } from './words'

interface MeHeadProps {
  readonly me: Me
  readonly onName: () => void
}

const stateWords = { shown: words.nameShown, pending: words.namePending, hidden: words.nameHidden } as const

export function MeHead({ me, onName }: MeHeadProps) {
  const { id, name } = me
  const copyWord = <View className={styles.copy}>{say(words.copy)}</View>
  return (
    <>
      <Press className={styles.head} onPress={onName} role='link'>
        <Seal name={name?.text ?? ''} large />
        <View className={styles.words}>
          <View className={styles.name}>{name?.text ?? say(words.giveName)}</View>
          <View className={styles.note}>{say(name ? stateWords[name.state] : words.giveNameNote)}</View>
        </View>
        <Icon name='forth' tone='ink3' />
      </Press>
      <Card>
        <Cell
          icon='person'
          title={say(words.myId)}
          note={id}
          aside={copyWord}
          onPress={() => void copy(id)}
        />
      </Card>
    </>
  )
}

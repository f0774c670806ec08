// The head of one's own page: the seal, the name and what became of it.
import type { Me } from '@ngo2/shared/accounts/member'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
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

export function MeHead({ me: { name }, onName }: MeHeadProps) {
  return (
    <Press className={styles.head} onPress={onName} role='link'>
      <Seal name={name?.text ?? ''} large />
      <View className={styles.words}>
        <View className={styles.name}>{name?.text ?? say(words.giveName)}</View>
        <View className={styles.note}>{say(name ? stateWords[name.state] : words.giveNameNote)}</View>
      </View>
      <Icon name='forth' tone='ink3' />
    </Press>
  )
}

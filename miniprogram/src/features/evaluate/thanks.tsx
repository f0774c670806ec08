// After sending: what happens next, and what does not.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { View } from '@tarojs/components'
import { gaugeOf } from '@/features/standings'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Drawing } from '@/ui/drawing'
import { Icon, type IconName } from '@/ui/icon'
import styles from './evaluate.module.css'
import { evaluateWords as words } from './words'

interface ThanksProps {
  readonly standings: OrganisationPage['standings']
  readonly onBack: () => void
}

export function Thanks({ standings, onBack }: ThanksProps) {
  const line = (icon: IconName, text: string) => (
    <View key={text} className={styles.line}>
      <Icon name={icon} size='large' tone='green' />
      <View>{text}</View>
    </View>
  )
  return (
    <View aria-live='polite'>
      <View className={styles.thanks}>
        <Drawing name='seedling' />
        <View aria-role='heading'>{say(words.thanks)}</View>
      </View>
      <Card>
        {line('clock', say(words.monthly))}
        {dimensions.map((dimension) => {
          const { icon, name, collecting } = gaugeOf(dimension, standings[dimension], undefined)
          return collecting && line(icon, `${say(name)}：${say(collecting)}`)
        })}
        {line('pen', say(words.changeable))}
        {line('shield', say(words.unseen))}
      </Card>
      <Button kind='soft' onPress={onBack}>
        {say(words.done)}
      </Button>
    </View>
  )
}

// After sending: what happens next, and what does not.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
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
  readonly given: Evaluation
  /** Writes down for the next person without a phone. */
  readonly onNext: () => void
  readonly onVisited: () => void
  readonly onBack: () => void
}

export function Thanks({ standings, given, onNext, onVisited, onBack }: ThanksProps) {
  const { helped, team, invited, tie } = given
  const mayTellVisit = helped === undefined && !team && tie !== 'reader' && tie !== 'donor'
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
        <View aria-role='heading'>{say(helped === undefined ? words.thanks : words.helpedThanks)}</View>
      </View>
      <Card>
        {team && line('people', say(words.ofTeam))}
        {invited && line('letter', say(words.byLot))}
        {line('clock', say(words.monthly))}
        {dimensions.map((dimension) => {
          const { icon, name, collecting } = gaugeOf(dimension, standings[dimension], undefined)
          return collecting && line(icon, `${say(name)}：${say(collecting)}`)
        })}
        {line('pen', say(words.changeable))}
        {line('shield', say(words.unseen))}
      </Card>
      {helped !== undefined && <Button onPress={onNext}>{say(words.nextPerson)}</Button>}
      {mayTellVisit && (
        <Button kind='text' onPress={onVisited}>
          {say(words.visited)}
        </Button>
      )}
      <Button kind='soft' onPress={onBack}>
        {say(words.done)}
      </Button>
    </View>
  )
}

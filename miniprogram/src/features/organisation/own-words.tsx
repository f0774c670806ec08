// What an organisation answered to the short questions, beyond who it is and for whom.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { QuestionId, questions } from '@ngo2/shared/organisations/questions'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import styles from './organisation.module.css'
import { organisationWords as words } from './words'

export function OwnWords({ answers = {} }: Pick<Organisation, 'answers'>) {
  const given = QuestionId.options.flatMap((id) => {
    const answer = id === 'intro' || id === 'serves' ? undefined : answers[id]
    return answer === undefined ? [] : [{ id, text: answer.text }]
  })
  if (given.length === 0) return null
  return (
    <View>
      <Heading words={say(words.ownWords)} />
      <Card>
        {given.map(({ id, text }) => (
          <View key={id} className={styles.answer}>
            <View className={styles.factName}>{say(questions[id].asks)}</View>
            <View className={styles.answerText}>{text}</View>
          </View>
        ))}
      </Card>
    </View>
  )
}

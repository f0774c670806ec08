// One of one's own evaluations: of whom, as who, when, and what may be done with it.
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { tieWords } from '@ngo2/shared/evaluations/words'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { AppealTag, CountingLines, type Countings } from '@/features/countings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { agoWords } from '@/ui/dates'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { countAnswers } from './count-answers'
import styles from './my-evaluation-card.module.css'
import { myEvaluationsWords as words } from './words'

export interface EvaluationWays {
  readonly onOrganisation: (organisationId: string) => void
  readonly onHow: (organisationId: string) => void
  readonly onEdit: (organisationId: string) => void
  readonly onWithdraw: (evaluation: Evaluation) => void
}

interface MyEvaluationCardProps {
  readonly evaluation: Evaluation
  readonly countings: Countings
  readonly ways: EvaluationWays
  /** Another one is being taken back. */
  readonly busy: string | undefined
}

export function MyEvaluationCard({ evaluation, countings, ways, busy }: MyEvaluationCardProps) {
  const { organisation, tie, answers, givenAt } = evaluation
  const { known, unknown } = countAnswers(answers)
  return (
    <Card>
      <Cell
        head={<Seal name={organisation.name} />}
        title={organisation.name}
        note={say(words.given(tieWords[tie], agoWords(Date.parse(givenAt), now())))}
        aside={organisation.example && <Tag word={say(exampleWord)} />}
        onPress={() => ways.onOrganisation(organisation.id)}
      />
      <CountingLines evaluation={evaluation} countings={countings} />
      <AppealTag countings={countings.of(organisation.id)} />
      <View className={styles.foot}>
        <View className={styles.note}>{say(words.answered(known, unknown))}</View>
        <View className={styles.buttons}>
          <Button kind='text' narrow onPress={() => ways.onHow(organisation.id)}>
            {say(words.how)}
          </Button>
          <Button kind='text' narrow onPress={() => ways.onEdit(organisation.id)}>
            {say(words.edit)}
          </Button>
          <Button kind='text' narrow busy={busy} onPress={() => ways.onWithdraw(evaluation)}>
            {say(words.withdraw)}
          </Button>
        </View>
      </View>
    </Card>
  )
}

// One evaluation: how it counts, what was said each time one's mind changed, and the appeals about it.
import { criteriaFor } from '@ngo2/shared/evaluations/criterion'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { answerWords, criterionWords, tieWords } from '@ngo2/shared/evaluations/words'
import { themeWords } from '@ngo2/shared/improvements/words'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { CheckCard } from '@/features/checks'
import { AppealTag, appealableOf, CountingLines, type Countings } from '@/features/countings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import styles from './my-evaluation-card.module.css'
import type { One } from './use-one'
import { myEvaluationsWords as words } from './words'

interface OneViewProps {
  readonly one: One
  readonly countings: Countings
  readonly onAppeal: () => void
  readonly onAgain: (checkId: string) => void
  readonly onEdit: () => void
}

export function OneView({ one, countings, onAppeal, onAgain, onEdit }: OneViewProps) {
  const { versions, appeals } = one
  const [latest] = versions.list.items
  return (
    <View>
      {latest !== undefined && (
        <>
          <Heading of='title' words={say(markedName(latest.organisation))} />
          <Card>
            <CountingLines evaluation={latest} countings={countings} />
            {/* The appeals below say it at length, once they have come. */}
            {appeals.list.items.length === 0 && (
              <AppealTag countings={countings.of(latest.organisation.id)} />
            )}
            {appealableOf(countings.of(latest.organisation.id)) && (
              <Button kind='soft' onPress={onAppeal}>
                {say(words.appeal)}
              </Button>
            )}
          </Card>
        </>
      )}
      {appeals.list.items.map((check) => (
        <CheckCard key={check.id} check={check} onAgain={() => onAgain(check.id)} />
      ))}
      {latest !== undefined && <Heading words={say(words.history)} />}
      <ListView
        list={versions.list}
        skeleton='lines'
        empty={<Empty drawing='nothing' title={say(words.none)} hint={say(words.gone)} />}
        onRetry={() => void versions.refresh()}
        onMore={() => void versions.more()}
        idOf={({ id }) => id}
        show={(version) => <Version version={version} />}
      />
      {latest !== undefined && (
        <Button kind='text' onPress={onEdit}>
          {say(words.edit)}
        </Button>
      )}
    </View>
  )
}

function Version({ version }: { readonly version: Evaluation }) {
  const { tie, answers, givenAt, improve, seen, team, invited, restored } = version
  const tags = [
    team && words.team,
    invited && words.invited,
    restored && words.restored,
    seen && words.pictures(seen.length),
  ]
  return (
    <Card>
      <Cell title={say(momentDayWords(givenAt, now()))} note={say(tieWords[tie])} />
      <View className={styles.buttons}>{tags.map((tag) => tag && <Tag key={tag.en} word={say(tag)} />)}</View>
      {criteriaFor(tie).map((criterion) => {
        const answer = answers[criterion]
        return (
          answer && (
            <View key={criterion} className={styles.said}>
              <View className={styles.question}>{say(criterionWords[criterion])}</View>
              <View className={styles.answer}>{say(answerWords[answer])}</View>
            </View>
          )
        )
      })}
      {improve !== undefined && (
        <Fine>
          {`${say(words.improve)}${say(themeWords[improve.theme])}`}
          {improve.text !== undefined && ` · ${improve.text}`}
          {improve.state !== 'shown' && ` · ${say(words.states[improve.state])}`}
        </Fine>
      )}
    </Card>
  )
}

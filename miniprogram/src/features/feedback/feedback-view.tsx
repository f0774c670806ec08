// One dimension of what people said: how they know the organisation, what they answered, and what they want improved.
import { CriterionId } from '@ngo2/shared/evaluations/criterion'
import type { DimensionFeedback, Spread } from '@ngo2/shared/improvements/feedback'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { dayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { SpreadRow } from './spread-row'
import { ThemeCard, type ThemeWays } from './theme-card'
import { TieRows } from './tie-rows'
import { feedbackWords as words } from './words'

interface FeedbackViewProps {
  readonly feedback: DimensionFeedback
  readonly tone: 'teal' | 'amber'
  readonly ways: ThemeWays
}

export function FeedbackView({ feedback, tone, ways }: FeedbackViewProps) {
  if (feedback.is === 'fewer') {
    return <Empty drawing='nothing' title={say(words.fewer)} hint={say(words.fewerHint)} />
  }
  const { people, upTo, ties, spreads, themes } = feedback
  return (
    <View>
      <Heading words={say(words.who)} aside={say(words.people(people))} />
      <Card>
        <TieRows ties={ties} people={people} tone={tone} />
        <Fine>{say(words.upTo(dayWords(upTo, now())))}</Fine>
      </Card>
      <Heading words={say(words.answers)} />
      <Card>
        {spreads.length === 0 ? (
          <Fine>{say(words.noSpreads)}</Fine>
        ) : (
          inOrder(spreads).map((spread) => <SpreadRow key={spread.criterion} spread={spread} tone={tone} />)
        )}
      </Card>
      <Heading words={say(words.themes)} />
      <Fine>{say(words.themesHint)}</Fine>
      {themes.length === 0 ? (
        <Fine>{say(words.noThemes)}</Fine>
      ) : (
        themes.map((theme) => <ThemeCard key={theme.theme} feedback={theme} ways={ways} />)
      )}
    </View>
  )
}

/** As they are asked. */
function inOrder(spreads: readonly Spread[]): Spread[] {
  const nth = ({ criterion }: Spread) => CriterionId.options.indexOf(criterion)
  return [...spreads].sort((a, b) => nth(a) - nth(b))
}

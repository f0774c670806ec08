// How the reader knows the organisation: the first thing asked, because the questions follow from it.
import { Tie } from '@ngo2/shared/evaluations/criterion'
import { tieWords } from '@ngo2/shared/evaluations/words'
import { View } from '@tarojs/components'
import { onlyInChinese, say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { evaluateWords as words } from './words'

interface TieStepProps {
  readonly name: string
  readonly tie: Tie | undefined
  readonly onChoose: (tie: Tie) => void
  /** Absent while somebody is being helped already. */
  readonly onHelp?: (() => void) | undefined
}

export function TieStep({ name, tie, onChoose, onHelp }: TieStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.tie(name))} />
      <Fine>{say(words.tieHint)}</Fine>
      <View aria-role='radiogroup' aria-label={say(words.tie(name))}>
        {Tie.options.map((option) => (
          <AnswerCard
            key={option}
            words={say(tieWords[option])}
            hint={onlyInChinese(tieWords[option].hint)}
            chosen={option === tie}
            onChoose={() => onChoose(option)}
          />
        ))}
      </View>
      {onHelp !== undefined && (
        <Button kind='text' onPress={onHelp}>
          {say(words.help)}
        </Button>
      )}
    </>
  )
}

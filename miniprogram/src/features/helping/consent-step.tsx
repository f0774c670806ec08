// Before somebody without a phone is asked anything: what is read aloud to her, in large type, and all that is kept of her.
import { AgeGroup, consentNow, consentWords, type Helping, markMax } from '@ngo2/shared/evaluations/helped'
import { ageGroupWords } from '@ngo2/shared/evaluations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import { ToggleChips } from '@/ui/toggle-chips'
import styles from './helping.module.css'
import { helpingWords as words } from './words'

interface ConsentStepProps {
  readonly helped: Helping
  readonly onChange: (part: Partial<Helping>) => void
}

export function ConsentStep({ helped: { ageGroup, mark }, onChange }: ConsentStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      <Card>
        <View className={styles.aloud}>{say(consentWords[consentNow])}</View>
      </Card>
      <Heading words={say(words.ageGroup)} />
      <ToggleChips
        label={say(words.ageGroup)}
        choices={AgeGroup.options.map((value) => ({ value, word: say(ageGroupWords[value]) }))}
        chosen={ageGroup === undefined ? [] : [ageGroup]}
        onToggle={(value) => onChange({ ageGroup: value })}
      />
      <Fine>{say(words.noChildren)}</Fine>
      <TextField
        name={say(words.mark)}
        value={mark}
        max={markMax}
        placeholder={say(words.markPlaceholder)}
        onChange={(typed) => onChange({ mark: typed })}
      />
      <Fine>{say(words.markHint)}</Fine>
    </>
  )
}

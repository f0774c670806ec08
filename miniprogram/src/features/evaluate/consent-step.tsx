// Before somebody without a phone is asked anything: what is read aloud to her, in large type, and all that is kept of her.
import { AgeGroup, consentNow, consentWords } from '@ngo2/shared/evaluations/helped'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import { ToggleChips } from '@/ui/toggle-chips'
import type { Helping } from './draft'
import styles from './evaluate.module.css'
import { evaluateWords as words } from './words'

interface ConsentStepProps {
  readonly helped: Helping
  readonly onChange: (part: Partial<Helping>) => void
}

export function ConsentStep({ helped: { ageGroup, mark }, onChange }: ConsentStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.helpTitle)} />
      <Fine>{say(words.helpHint)}</Fine>
      <Card>
        <View className={styles.aloud}>{say(consentWords[consentNow])}</View>
      </Card>
      <Heading words={say(words.ageGroup)} />
      <ToggleChips
        label={say(words.ageGroup)}
        choices={AgeGroup.options.map((value) => ({ value, word: say(words.ageGroups[value]) }))}
        chosen={ageGroup === undefined ? [] : [ageGroup]}
        onToggle={(value) => onChange({ ageGroup: value })}
      />
      <Fine>{say(words.noChildren)}</Fine>
      <TextField
        name={say(words.mark)}
        value={mark}
        max={12}
        placeholder={say(words.markPlaceholder)}
        onChange={(typed) => onChange({ mark: typed })}
      />
      <Fine>{say(words.markHint)}</Fine>
    </>
  )
}

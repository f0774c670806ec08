// After the questions: one thing to improve, pictures of what was seen, and the way out for what is no matter of a score.
import { criteriaFor } from '@ngo2/shared/evaluations/criterion'
import { picturesMax } from '@ngo2/shared/evaluations/evaluation'
import { themeWords } from '@ngo2/shared/improvements/words'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import { ToggleChips } from '@/ui/toggle-chips'
import { type Draft, improvementMax } from './draft'
import type { Evaluating } from './use-evaluating'
import { evaluateWords as words } from './words'

interface MoreStepProps {
  readonly draft: Draft
  readonly evaluating: Evaluating
  readonly onSerious: () => void
}

export function MoreStep({ draft: { tie, improve, helped }, evaluating, onSerious }: MoreStepProps) {
  const themes = tie === undefined ? [] : criteriaFor(tie)
  return (
    <>
      <Heading of='title' words={say(words.more)} />
      <Heading words={say(words.theme)} />
      <Fine>{say(words.themeHint)}</Fine>
      <ToggleChips
        label={say(words.theme)}
        choices={themes.map((value) => ({ value, word: say(themeWords[value]) }))}
        chosen={improve === undefined ? [] : [improve.theme]}
        onToggle={evaluating.improveTheme}
      />
      {improve !== undefined && (
        <TextField
          name={say(words.improveText)}
          value={improve.text}
          max={improvementMax}
          lines='many'
          placeholder={say(words.improvePlaceholder)}
          onChange={evaluating.improveText}
        />
      )}
      {helped === undefined && (
        <UploadField
          name={say(words.pictures)}
          hint={say(words.picturesHint)}
          uploads={evaluating.pictures}
          max={picturesMax}
        />
      )}
      <Card>
        <Cell icon='shield' title={say(words.serious)} note={say(words.seriousHint)} onPress={onSerious} />
      </Card>
    </>
  )
}

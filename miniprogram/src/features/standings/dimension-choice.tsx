// Which of the two measures is looked at.
import { Dimension } from '@ngo2/shared/evaluations/criterion'
import { say } from '@/platform/language'
import { Segment } from '@/ui/segment'
import { dimensionLooks } from './gauge'
import { standingWords as words } from './words'

interface DimensionChoiceProps {
  readonly dimension: Dimension
  readonly onChoose: (dimension: Dimension) => void
}

export function DimensionChoice({ dimension, onChoose }: DimensionChoiceProps) {
  const choices = Dimension.options.map((value) => ({
    value,
    word: say(words.dimensions[value]),
    mark: dimensionLooks[value].mark,
  }))
  return <Segment label={say(words.choice)} choices={choices} chosen={dimension} onChoose={onChoose} />
}

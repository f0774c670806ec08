// The buttons below a planting: one step on, one back, and at the end the one that plants.
import { nameMaxCharacters } from '@ngo2/shared/moderation/name'
import { speciesWords } from '@ngo2/shared/trees/words'
import { outcomeWords } from '@/api/words'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import type { Planting } from './planting'
import { plantingWords as words } from './words'

interface PlantingBarProps {
  readonly planting: Planting
  readonly cellStands: boolean
  readonly sending: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly onPlant: () => void
}

export function PlantingBar({ planting, cellStands, sending, onStep, onPlant }: PlantingBarProps) {
  const { step, species, name, sent } = planting
  const busy = sending ? say(words.planting) : undefined
  // The tree may stand already, so nothing about it can be changed until the answer is known.
  if (sent || sending) {
    return (
      <BottomBar>
        <Button busy={busy} onPress={onPlant}>
          {say(outcomeWords.askAgain)}
        </Button>
      </BottomBar>
    )
  }
  const tooLong = [...name.trim()].length > nameMaxCharacters
  return (
    <BottomBar>
      {step !== 'species' && (
        <Button kind='text' narrow onPress={() => onStep(-1)}>
          {say(words.back)}
        </Button>
      )}
      {step === 'species' && (
        <Button
          onPress={() => onStep(1)}
          reason={species === undefined ? say(words.speciesReason) : undefined}
        >
          {say(words.speciesNext(species === undefined ? '' : say(speciesWords[species])))}
        </Button>
      )}
      {step === 'cell' && (
        <Button onPress={() => onStep(1)} reason={cellStands ? undefined : say(words.cellReason)}>
          {say(words.cellChosen)}
        </Button>
      )}
      {step === 'name' && (
        <Button onPress={onPlant} reason={tooLong ? say(words.nameTooLong) : undefined}>
          {say(words.plant)}
        </Button>
      )}
    </BottomBar>
  )
}

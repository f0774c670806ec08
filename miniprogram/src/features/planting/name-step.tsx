// The third step: a name, and the whole promise before the last button.
import { nameMaxCharacters } from '@ngo2/shared/moderation/name'
import type { Plot, Species } from '@ngo2/shared/sites/plot'
import { promiseOf } from '@ngo2/shared/trees/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Drawing } from '@/ui/drawing'
import { Heading } from '@/ui/heading'
import { PromiseCard } from '@/ui/promise-card'
import { TextField } from '@/ui/text-field'
import styles from './name-step.module.css'
import { plantingWords as words } from './words'

interface NameStepProps {
  readonly plot: Plot
  readonly species: Species
  readonly name: string
  /** Why the name was not taken. */
  readonly error: string | undefined
  readonly onName: (name: string) => void
}

export function NameStep({ plot, species, name, error, onName }: NameStepProps) {
  return (
    <>
      <View className={styles.picture}>
        <Drawing name={species} />
      </View>
      <Heading of='title' words={say(words.nameTitle)} />
      <TextField
        name={say(words.nameField)}
        value={name}
        onChange={onName}
        max={nameMaxCharacters}
        placeholder={say(words.namePlaceholder)}
        error={error}
      />
      <View className={styles.hint}>{say(words.nameHint)}</View>
      <PromiseCard title={say(words.promiseTitle)} sentence={say(promiseOf(plot, species))} />
    </>
  )
}

// The first step: which of the plot's species.
import type { Species } from '@ngo2/shared/sites/plot'
import { speciesWords } from '@ngo2/shared/trees/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import { Drawing } from '@/ui/drawing'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import styles from './species-step.module.css'
import { plantingWords as words } from './words'

interface SpeciesStepProps {
  readonly species: readonly Species[]
  readonly chosen: Species | undefined
  readonly onChoose: (species: Species) => void
}

export function SpeciesStep({ species, chosen, onChoose }: SpeciesStepProps) {
  return (
    <>
      <Heading of='title' words={say(words.speciesTitle(species.length))} />
      <View className={styles.hint}>{say(words.speciesHint)}</View>
      <View
        className={styles.grid}
        aria-role='radiogroup'
        aria-label={say(words.speciesTitle(species.length))}
      >
        {species.map((one) => (
          <Press
            key={one}
            role='radio'
            chosen={one === chosen}
            className={classes(styles.card, one === chosen && styles.chosen)}
            onPress={() => onChoose(one)}
          >
            <Drawing name={one} />
            <View className={styles.name}>
              {say(speciesWords[one])}
              {one === chosen && <Icon name='check' size='large' tone='green' />}
            </View>
            <View className={styles.line}>{speciesWords[one].line}</View>
          </Press>
        ))}
      </View>
    </>
  )
}

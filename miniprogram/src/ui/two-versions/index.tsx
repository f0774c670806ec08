// Two versions of the same words, field by field: mine and theirs, one of them to be chosen for each.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '../card'
import { classes } from '../classes'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './two-versions.module.css'
import { twoVersionsWords as words } from './words'

export type Side = 'mine' | 'theirs'

export interface TwoVersionsField {
  readonly key: string
  readonly name: string
  /** As text to read; empty where nothing stands. */
  readonly mine: string
  readonly theirs: string
}

interface TwoVersionsProps {
  /** Only the fields that differ. */
  readonly fields: readonly TwoVersionsField[]
  readonly chosen: Readonly<Record<string, Side>>
  readonly onChoose: (key: string, side: Side) => void
}

export function TwoVersions({ fields, chosen, onChoose }: TwoVersionsProps) {
  return (
    <>
      {fields.map(({ key, name, mine, theirs }) => (
        <Card key={key}>
          <View className={styles.name} aria-role='heading'>
            {name}
          </View>
          <View aria-role='radiogroup' aria-label={name}>
            {[['mine', mine] as const, ['theirs', theirs] as const].map(([side, text]) => {
              const on = chosen[key] === side
              return (
                <Press
                  key={side}
                  role='radio'
                  chosen={on}
                  className={classes(styles.side, on && styles.on)}
                  onPress={() => onChoose(key, side)}
                >
                  <View className={styles.whose}>
                    {say(words[side])}
                    {on && <Icon name='check' tone='green' />}
                  </View>
                  <View className={classes(styles.text, text === '' && styles.nothing)}>
                    {text === '' ? say(words.nothing) : text}
                  </View>
                </Press>
              )
            })}
          </View>
        </Card>
      ))}
    </>
  )
}

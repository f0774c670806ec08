// How they are reached: each way given, said that there is none, or left open; and whether everybody sees it.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'
import { Segment } from '@/ui/segment'
import { TextField } from '@/ui/text-field'
import { type FieldName, type Fields, ways } from './fields'
import styles from './page-editing.module.css'
import { editingWords as words } from './words'

interface ContactFieldsProps {
  readonly mine: Fields
  readonly write: (change: Partial<Fields>) => void
  readonly errorOf: (name: FieldName) => string | undefined
}

export function ContactFields({ mine, write, errorOf }: ContactFieldsProps) {
  return (
    <View>
      <Heading words={say(words.contact)} />
      {ways.map((way) => {
        const value = mine[way]
        const none = value.is === 'none'
        return (
          <View key={way} className={styles.way}>
            {none ? (
              <View className={styles.none}>{say(words.hasNone(words.ways[way]))}</View>
            ) : (
              <TextField
                name={say(words.ways[way])}
                value={value.is === 'given' ? value.value : ''}
                onChange={(typed) => write({ [way]: { is: 'given', value: typed } })}
                max={words.wayCharacters[way]}
                error={errorOf(way)}
              />
            )}
            <Press
              role='switch'
              chosen={none}
              className={styles.switch}
              onPress={() => write({ [way]: { is: none ? 'open' : 'none' } })}
            >
              {say(none ? words.haveOne : words.haveNone)}
            </Press>
          </View>
        )
      })}
      <Segment
        label={say(words.whoSees)}
        choices={[
          { value: 'all', word: say(words.everybody) },
          { value: 'team', word: say(words.onlyUs) },
        ]}
        chosen={mine.contactOpen ? 'all' : 'team'}
        onChoose={(who) => write({ contactOpen: who === 'all' })}
      />
    </View>
  )
}

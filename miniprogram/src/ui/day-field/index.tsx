// A field for a day: opens WeChat's own wheel; a day that may be left open can be emptied again.
import { Picker, View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { classes } from '../classes'
import { dayWords } from '../dates'
import { Icon } from '../icon'
import { Press } from '../press'
import fieldStyles from '../text-field/text-field.module.css'
import styles from './day-field.module.css'
import { dayFieldWords as words } from './words'

interface DayFieldProps {
  readonly name: string
  /** `2026-11-24`, or empty. */
  readonly day: string
  readonly onChange: (day: string) => void
  /** First and last day there are, where there are. */
  readonly from?: string
  readonly until?: string
  readonly optional?: boolean
  readonly error?: string | undefined
}

export function DayField(props: DayFieldProps) {
  const { name, day, onChange, from = '1990-01-01', until = '2060-12-31', optional = false, error } = props
  return (
    <View className={fieldStyles.field}>
      <View className={fieldStyles.name} aria-hidden='true'>
        {name}
      </View>
      <View className={classes(fieldStyles.box, error !== undefined && fieldStyles.wrong)}>
        <Picker
          mode='date'
          value={day}
          start={from}
          end={until}
          className={styles.picker ?? ''}
          onChange={(event) => onChange(event.detail.value)}
        >
          <View
            className={classes(styles.day, day === '' && styles.none)}
            aria-role='button'
            aria-label={name}
          >
            {day === '' ? say(optional ? words.open : words.choose) : say(dayWords(day, now()))}
          </View>
        </Picker>
        {optional && day !== '' && (
          <Press className={styles.clear} label={say(words.clear)} onPress={() => onChange('')}>
            <Icon name='close' tone='ink3' />
          </Press>
        )}
      </View>
      {error !== undefined && (
        <View className={fieldStyles.error} aria-role='alert' aria-live='polite'>
          {error}
        </View>
      )}
    </View>
  )
}

// A field to search by: a well with a glass, the words, and a way to empty it.
import { Input, View } from '@tarojs/components'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly value: string
  readonly placeholder: string
  /** What a screen reader says of the cross. */
  readonly clearWord: string
  readonly onChange: (value: string) => void
  /** The keyboard comes up by itself; say when it went away again. */
  readonly focus?: boolean
  readonly onLeave?: () => void
}

export function SearchField(props: SearchFieldProps) {
  const { value, placeholder, clearWord, onChange, focus = false, onLeave } = props
  return (
    <View className={styles.field}>
      <Icon name='search' size='large' tone='ink3' />
      <Input
        className={styles.input}
        value={value}
        placeholder={placeholder}
        placeholderClass={styles.placeholder ?? ''}
        maxlength={40}
        focus={focus}
        confirmType='search'
        aria-label={placeholder}
        onInput={(event) => onChange(event.detail.value)}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      />
      {value !== '' && (
        <Press className={styles.clear} label={clearWord} onPress={() => onChange('')}>
          <Icon name='close' tone='ink3' />
        </Press>
      )}
    </View>
  )
}

interface SearchEntryProps {
  readonly words: string
  readonly onPress: () => void
}

/** Looks like the field and leads to where it stands. */
export function SearchEntry({ words, onPress }: SearchEntryProps) {
  return (
    <Press className={styles.field} role='link' onPress={onPress}>
      <Icon name='search' size='large' tone='ink3' />
      <View className={styles.placeholder}>{words}</View>
    </Press>
  )
}

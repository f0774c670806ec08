// A field for words: its name above, the count inside, what is wrong with it below.
import { Input, Textarea, View } from '@tarojs/components'
import { classes } from '../classes'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** In characters as people count them; going over is shown, not cut. */
  readonly max: number
  readonly placeholder?: string
  readonly error?: string | undefined
  readonly lines?: 'one' | 'many'
  readonly onDone?: () => void
  /** The only thing asked on its screen: its name is the screen's heading. */
  readonly alone?: boolean
}

export function TextField(props: TextFieldProps) {
  const { name, value, onChange, max, placeholder = '', error, lines = 'one', onDone, alone = false } = props
  const count = [...value].length
  const wrong = error !== undefined || count > max
  const field = {
    value,
    placeholder,
    placeholderClass: styles.placeholder ?? '',
    maxlength: -1,
    className: lines === 'one' ? styles.input : styles.area,
    'aria-label': name,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return (
    <View className={styles.field}>
      <View className={classes(styles.name, alone && styles.alone)} aria-hidden='true'>
        {name}
      </View>
      <View className={classes(styles.box, wrong && styles.wrong)}>
        {lines === 'one' ? (
          <Input
            {...field}
            confirmType='done'
            cursorSpacing={120}
            {...(onDone ? { onConfirm: onDone } : {})}
          />
        ) : (
          <Textarea {...field} autoHeight cursorSpacing={120} />
        )}
        <View className={classes(styles.count, count > max && styles.over)}>{`${count} / ${max}`}</View>
      </View>
      {error !== undefined && (
        <View className={styles.error} aria-role='alert' aria-live='polite'>
          {error}
        </View>
      )}
    </View>
  )
}

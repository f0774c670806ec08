// A field for an amount of money: what is typed stays as it was typed, and what it cannot be is said below it.
import { Input, View } from '@tarojs/components'
import { say } from '@/platform/language'
import { classes } from '../classes'
import fieldStyles from '../text-field/text-field.module.css'
import { parseAmount } from './amount'
import styles from './money-field.module.css'
import { moneyFieldWords as words } from './words'

interface MoneyFieldProps {
  readonly name: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly placeholder?: string
  readonly error?: string | undefined
}

export function MoneyField({ name, typed, onType, placeholder = '0', error }: MoneyFieldProps) {
  const amount = parseAmount(typed)
  const wrong = error ?? (amount.is === 'wrong' ? say(words.wrong[amount.why]) : undefined)
  return (
    <View className={fieldStyles.field}>
      <View className={fieldStyles.name} aria-hidden='true'>
        {name}
      </View>
      <View className={classes(fieldStyles.box, wrong !== undefined && fieldStyles.wrong)}>
        <Input
          className={fieldStyles.input}
          value={typed}
          type='digit'
          placeholder={placeholder}
          placeholderClass={fieldStyles.placeholder ?? ''}
          maxlength={24}
          cursorSpacing={120}
          aria-label={name}
          onInput={(event) => onType(event.detail.value)}
        />
        <View className={styles.unit}>{say(words.yuan)}</View>
      </View>
      {wrong !== undefined && (
        <View className={fieldStyles.error} aria-role='alert' aria-live='polite'>
          {wrong}
        </View>
      )}
    </View>
  )
}

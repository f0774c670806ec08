// Rows of a few short fields, as many as are needed: people in charge, dealings.
import { View } from '@tarojs/components'
import { say, type Words } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextField } from '@/ui/text-field'
import styles from './evidence.module.css'
import { formWords as words } from './form-words'

type Row = Record<string, string>

interface RowsFieldProps {
  /** The fields of a row with their names and how long they may be. */
  readonly fields: readonly { readonly key: string; readonly name: Words; readonly max: number }[]
  readonly rows: readonly Row[]
  readonly addWord: Words
  readonly onChange: (rows: Row[]) => void
}

const rowsMax = 20

export function RowsField({ fields, rows, addWord, onChange }: RowsFieldProps) {
  const blank = Object.fromEntries(fields.map(({ key }) => [key, '']))
  const shown = rows.length === 0 ? [blank] : rows
  const write = (nth: number, change: Row) =>
    onChange(shown.map((row, at) => (at === nth ? { ...row, ...change } : row)))
  return (
    <View className={styles.group}>
      {shown.map((row, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while they are typed
        <Card key={nth}>
          {fields.map(({ key, name, max }) => (
            <TextField
              key={key}
              name={shown.length > 1 ? `${say(name)} ${nth + 1}` : say(name)}
              value={row[key] ?? ''}
              max={max}
              onChange={(value) => write(nth, { [key]: value })}
            />
          ))}
          {shown.length > 1 && (
            <Button kind='text' narrow onPress={() => onChange(shown.filter((_, at) => at !== nth))}>
              {say(words.remove)}
            </Button>
          )}
        </Card>
      ))}
      {shown.length < rowsMax && (
        <Button kind='quiet' onPress={() => onChange([...shown, blank])}>
          {say(addWord)}
        </Button>
      )}
    </View>
  )
}

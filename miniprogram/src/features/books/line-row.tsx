// One line of the books: what for, the note, the amount with its sign.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import { parseAmount, yuanOf } from '@/ui/money-field/amount'
import styles from './books.module.css'
import type { LineDraft } from './quarter-draft'
import { booksWords as words } from './words'

interface LineRowProps {
  readonly line: LineDraft
  readonly onPress?: (() => void) | undefined
}

export function LineRow({ line, onPress }: LineRowProps) {
  const { way, source, kind, amount, note, vouchers } = line
  const parsed = parseAmount(amount)
  const figure = parsed.is === 'fen' ? yuanOf(parsed.fen) : amount || '?'
  const name = source !== undefined ? sourceWords[source] : kind !== undefined ? kindWords[kind] : words[way]
  const said = [note, ...(vouchers.length > 0 ? [say(words.vouched)] : [])].filter((part) => part !== '')
  return (
    <Cell
      title={say(name)}
      note={said.length > 0 ? said.join(' · ') : undefined}
      aside={<View className={styles.figure}>{`${way === 'in' ? '+' : '−'}${figure}`}</View>}
      {...(onPress === undefined ? {} : { onPress })}
    />
  )
}

// The figures of a year: what was there, where money came from, what it went to, what is left.
import type { YearAccounts } from '@ngo2/shared/books/accounts'
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { View } from '@tarojs/components'
import { say, type Words } from '@/platform/language'
import { Card } from '@/ui/card'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { yuanOf } from '@/ui/money-field/amount'
import styles from './books.module.css'
import { booksWords as words } from './words'

export function YearSums({ year }: { readonly year: YearAccounts }) {
  const { openingFen, inFen, outFen, bySource, byKind, closingFen, vouchedFen } = year
  return (
    <View>
      <Card>
        <Sum name={words.carried} fen={openingFen} />
      </Card>
      <Heading words={say(words.in)} aside={yuanOf(inFen)} />
      <Card>
        {bySource.map(({ source, fen }) => (
          <Sum key={source} name={sourceWords[source]} fen={fen} />
        ))}
      </Card>
      <Heading words={say(words.out)} aside={yuanOf(outFen)} />
      <Card>
        {byKind.map(({ kind, fen }) => (
          <Sum key={kind} name={kindWords[kind]} fen={fen} />
        ))}
      </Card>
      {outFen > 0 && <Fine>{say(words.vouchedShare(Math.round((100 * vouchedFen) / outFen)))}</Fine>}
      <Card>
        <Sum name={words.leftYear} fen={closingFen} />
      </Card>
    </View>
  )
}

function Sum({ name, fen }: { readonly name: Words; readonly fen: number }) {
  return (
    <View className={styles.sum}>
      <View>{say(name)}</View>
      <View className={styles.figure}>{yuanOf(fen)}</View>
    </View>
  )
}

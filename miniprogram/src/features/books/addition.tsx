// Whether a quarter adds up while it is typed: what should be left, and by how much and where it differs.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { yuanOf } from '@/ui/money-field/amount'
import { Notice } from '@/ui/notice'
import styles from './books.module.css'
import { balanceSoFar } from './quarter-draft'
import type { QuarterWork } from './use-quarter'
import { booksWords as words } from './words'

export function AdditionLine({ work: { draft, addition } }: { readonly work: QuarterWork }) {
  if (draft.mine === undefined) return null
  return (
    <View aria-live='polite'>
      <View className={styles.sum}>
        <View>{say(words.shouldBe)}</View>
        <View className={styles.figure}>{yuanOf(balanceSoFar(draft.mine))}</View>
      </View>
      <View>{verdict()}</View>
    </View>
  )

  function verdict() {
    if (addition === undefined) return null
    if (draft.mine?.closing === '') return <Notice icon='pen' tone='quiet' words={say(words.countFirst)} />
    if (addition.ok) return <Notice icon='check' tone='ok' words={say(words.addsUp)} />
    const differing = addition.refusal === 'books.opening_differs' ? words.openingDiffers : words.differs
    return <Notice icon='flag' words={say(differing(yuanOf(Math.abs(addition.byFen)), addition.byFen > 0))} />
  }
}

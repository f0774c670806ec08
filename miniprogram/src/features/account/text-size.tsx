// The choice of the text size, for the whole app at once.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { TextChoice, useTextChoice } from '@/platform/text-size'
import { Card } from '@/ui/card'
import { Segment } from '@/ui/segment'
import styles from './account.module.css'
import { accountWords as words } from './words'

export function TextSize() {
  const [chosen, choose] = useTextChoice()
  const choices = TextChoice.options.map((value) => ({ value, word: say(words.textSizes[value]) }))
  return (
    <Card>
      <View className={styles.line}>{say(words.textSize)}</View>
      <Segment choices={choices} chosen={chosen} onChoose={choose} label={say(words.textSize)} />
    </Card>
  )
}

// What a reader should know before the account: many evaluations came at once, or the figure is being checked.
import { takenFromCrowds } from '@ngo2/shared/ranking/causes/cause'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { sheetsWords } from './sums'
import { whyWords as words } from './words'

export function WhyNotices({ explanation }: { readonly explanation: Explanation }) {
  const { standing } = explanation
  const burst = standing.is === 'figure' && standing.burst === true
  const until = standing.checking && momentDayWords(standing.checking.until, now())
  return (
    <View>
      {burst && <Notice icon='people' words={say(words.burst(sheetsWords(takenFromCrowds(explanation))))} />}
      {until !== undefined && <Notice icon='clock' words={say(words.checking(until))} />}
    </View>
  )
}

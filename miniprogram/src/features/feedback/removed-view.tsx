// What each rule took from the evaluations of one dimension, with the sum written out; never whose they are.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { readMove } from '@ngo2/shared/snapshots/contract'
import { View } from '@tarojs/components'
import { RightsBar } from '@/features/why'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { feedbackWords as words } from './words'

interface RemovedViewProps {
  /** Absent until it came, and where nothing was published. */
  readonly last: OutputOf<typeof readMove> | undefined
  readonly tone: 'teal' | 'amber'
}

export function RemovedView({ last, tone }: RemovedViewProps) {
  if (last === undefined || last.after.explanation.sheets === 0) return null
  const { explanation } = last.after
  const { sheets, countedRight } = explanation
  return (
    <View>
      <Heading words={say(words.removed)} />
      <Card>
        <Fine>{say(words.removedNote(sheets, String(countedRight)))}</Fine>
        <RightsBar explanation={explanation} tone={tone} />
      </Card>
    </View>
  )
}

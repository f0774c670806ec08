// What moved a figure since the snapshot before: every step by how much, adding up to the difference.
import { moveBetween } from '@ngo2/shared/ranking/moves'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { PageView } from '@/ui/page-view'
import { changeWords } from '@/ui/points'
import { movedLines } from './moved'
import styles from './trend.module.css'
import type { Move } from './use-trend'
import { trendWords as words } from './words'

export function MovedView({ move: { state, read } }: { readonly move: Move }) {
  return (
    <View>
      <Heading words={say(words.moved)} />
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Fine>{say(words.nothingBefore)}</Fine>}
      >
        {({ before, after }) => {
          if (before === undefined) return <Fine>{say(words.nothingBefore)}</Fine>
          const move = moveBetween(before.explanation, after.explanation)
          const people = after.explanation.standing.people - before.explanation.standing.people
          return (
            <View>
              <Fine>{say(words.people(people))}</Fine>
              {move === undefined ? (
                <Fine>{say(words.noFigure)}</Fine>
              ) : (
                movedLines(move).map(({ what, points }) => (
                  <View key={what} className={styles.line}>
                    <View className={styles.what}>{say(words.steps[what])}</View>
                    <View className={styles.range}>{changeWords(points)}</View>
                  </View>
                ))
              )}
            </View>
          )
        }}
      </PageView>
    </View>
  )
}

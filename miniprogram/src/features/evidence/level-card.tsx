// The level an organisation is at, until when, and what the next one asks for, item by item.
import type { EvidenceDesk } from '@ngo2/shared/evidence/desk'
import { levelWords, notMeasured, requirementWords } from '@ngo2/shared/evidence/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { dayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Icon } from '@/ui/icon'
import { LevelBadge } from '@/ui/level-badge'
import styles from './evidence.module.css'
import { evidenceWords as words } from './words'

/** The level alone; `explained` adds what the next one asks for. */
export function LevelCard({ desk, explained = false }: { desk: EvidenceDesk; explained?: boolean }) {
  const { level, until, steps } = desk
  const next = steps.find(({ reached }) => !reached)
  const asks = explained && next !== undefined ? next.asks : []
  return (
    <Card>
      {level === undefined ? (
        <View className={styles.none}>{say(words.noLevel)}</View>
      ) : (
        <LevelBadge
          level={level}
          word={say(levelWords[level])}
          note={until && say(words.until(dayWords(until, now())))}
        />
      )}
      {explained && next !== undefined && (
        <View className={styles.asks}>
          <View className={styles.title}>{say(words.nextLevel(levelWords[next.level]))}</View>
          {asks.map(({ requirement, met }) => (
            <View key={requirement} className={styles.ask}>
              <Icon
                name={met === 'yes' ? 'check' : met === 'no' ? 'plus' : 'question'}
                tone={met === 'yes' ? 'green' : 'ink3'}
              />
              <View className={styles.asked}>{say(requirementWords(requirement))}</View>
              <View className={styles.met}>
                {say(met === 'yes' ? words.has : met === 'no' ? words.missing : notMeasured)}
              </View>
            </View>
          ))}
          {asks.some(({ met }) => met === 'notMeasured') && <Fine>{say(words.notMeasuredHint)}</Fine>}
        </View>
      )}
    </Card>
  )
}

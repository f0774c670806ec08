// What handing in one item would change once somebody saw it: by the very rule that decides.
import type { DeskItem, EvidenceDesk } from '@ngo2/shared/evidence/desk'
import { levelWords, requirementWords } from '@ngo2/shared/evidence/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say, type Words } from '@/platform/language'
import { Card } from '@/ui/card'
import { dayWords } from '@/ui/dates'
import { Heading } from '@/ui/heading'
import styles from './evidence.module.css'
import { evidenceWords as words } from './words'

interface PreviewProps {
  readonly desk: EvidenceDesk
  readonly item: DeskItem
}

export function Preview({ desk, item }: PreviewProps) {
  return (
    <View>
      <Heading words={say(words.effect)} />
      <Card>
        {previewLines(desk, item).map((line) => (
          <View key={line.zh} className={styles.line}>
            {say(line)}
          </View>
        ))}
      </Card>
    </View>
  )
}

/** The level it leads to, and what the next one misses even then. */
export function previewLines(desk: EvidenceDesk, { item, points, outOf, levelThen }: DeskItem): Words[] {
  const { level, until } = levelThen
  const last = until === undefined ? undefined : dayWords(until, now())
  const same = level === desk.level && until === desk.until
  const said = same ? words.sameLevel : words.thenLevel
  const then = level === undefined ? undefined : said(levelWords[level], last)
  const more = outOf > points ? words.thenPoints(outOf - points) : undefined
  const reached = desk.steps.findIndex((step) => step.level === level)
  const next = desk.steps[reached + 1]
  const asks = next?.asks.filter(({ requirement }) => requirement !== item) ?? []
  const missing = asks.filter(({ met }) => met === 'no')
  const rest =
    next &&
    words.thenMissing(
      levelWords[next.level],
      missing.map((one) => requirementWords(one.requirement)),
    )
  const locked = next !== undefined && asks.some(({ met }) => met === 'notMeasured')
  return [
    then,
    more,
    missing.length > 0 ? rest : undefined,
    locked ? words.thenLocked(levelWords[next.level]) : undefined,
  ].filter((line) => line !== undefined)
}

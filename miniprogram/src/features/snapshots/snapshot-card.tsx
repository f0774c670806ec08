// One published ranking: when it was measured, of how much, by which method, and its files to be copied.
import type { PublishedSnapshot } from '@ngo2/shared/snapshots/snapshot'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { webAddress } from '@/platform/web-address'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Tag } from '@/ui/tag'
import styles from './snapshots.module.css'
import { snapshotsWords as words } from './words'

interface SnapshotCardProps {
  readonly snapshot: PublishedSnapshot
  readonly onOpen: () => void
}

/** Enough of a hash to tell two versions apart; the files hold it whole. */
const hashLength = 12

export function SnapshotCard({ snapshot, onOpen }: SnapshotCardProps) {
  const { publishedAt, measuredAt, current, sheets, organisations, figures, files } = snapshot
  const day = (moment: string) => momentDayWords(moment, now())
  const toCopy = <View className={styles.copy}>{say(words.copy)}</View>
  const copyFile = (path: string) => void copy(webAddress(`/${path.replace(/^\//, '')}`))
  return (
    <Card>
      <Cell
        icon='list'
        title={say(words.published(day(publishedAt)))}
        note={say(words.counts(day(measuredAt), sheets, organisations))}
        aside={current && <Tag tone='ok' word={say(words.current)} />}
        onPress={onOpen}
      />
      <Cell
        icon='document'
        title={say(words.csv)}
        note={say(words.csvNote)}
        aside={toCopy}
        onPress={() => copyFile(files.csv)}
      />
      <Cell
        icon='document'
        title={say(words.json)}
        note={say(words.jsonNote)}
        aside={toCopy}
        onPress={() => copyFile(files.json)}
      />
      <Fine>
        {say(words.figures(figures.transparency, figures.communication))}
        {say(words.method(snapshot.parameters.slice(0, hashLength), snapshot.hash.slice(0, hashLength)))}
      </Fine>
    </Card>
  )
}

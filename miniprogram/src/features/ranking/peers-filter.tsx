// Whom one looks at: a pill that opens a sheet of the sets of peers that have enough figures.
import { setKey, type Traits } from '@ngo2/shared/ranking/peers'
import { setWords } from '@ngo2/shared/ranking/words'
import type { PeerSet } from '@ngo2/shared/snapshots/snapshot'
import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/language'
import { Pill } from '@/ui/pill'
import { Press } from '@/ui/press'
import { Sheet } from '@/ui/sheet'
import styles from './ranking.module.css'
import { rankingWords as words } from './words'

interface PeersFilterProps {
  readonly sets: readonly PeerSet[]
  readonly set: Traits
  readonly onChoose: (set: Traits) => void
}

export function PeersFilter({ sets, set, onChoose }: PeersFilterProps) {
  const [open, setOpen] = useState(false)
  const choose = (next: Traits) => {
    setOpen(false)
    onChoose(next)
  }
  const isAll = setKey(set) === setKey({})
  return (
    <View className={styles.filter}>
      <Pill
        name={say(words.peers)}
        word={say(isAll ? words.everybody : setWords(set))}
        on={!isAll}
        onPress={() => setOpen(true)}
      />
      {open && (
        <Sheet title={say(words.peers)} closeWord={say(words.close)} onClose={() => setOpen(false)}>
          <ScrollView scrollY className={styles.sheet}>
            {sets.map(({ set: one, figures, median }) => (
              <Press key={setKey(one)} className={styles.row} onPress={() => choose(one)}>
                <View>{say(setWords(one))}</View>
                <View className={styles.note}>{say(words.figures(figures, Math.round(median)))}</View>
              </Press>
            ))}
            <View className={styles.note}>{say(words.setsNote)}</View>
          </ScrollView>
        </Sheet>
      )}
    </View>
  )
}

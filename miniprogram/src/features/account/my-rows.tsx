// The rows that lead to what one has said, and to the console; and the id, which the staff asks for.

import { View } from '@tarojs/components'
import { consoleEntryWords } from '@/features/console-entry'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import styles from './account.module.css'
import { accountWords as words } from './words'

interface MyRowsProps {
  readonly memberId: string
  readonly onOpen: (page: string) => void
  readonly onScan: () => void
}

export function MyRows({ memberId, onOpen, onScan }: MyRowsProps) {
  return (
    <Card>
      <Cell
        icon='people'
        title={say(words.myOrganisations)}
        note={say(words.myOrganisationsNote)}
        onPress={() => onOpen('pkg-desk/mine')}
      />
      <Cell
        icon='bubble'
        title={say(words.myEvaluations)}
        note={say(words.myEvaluationsNote)}
        onPress={() => onOpen('pkg-me/evaluations')}
      />
      <Cell
        icon='letter'
        title={say(words.myLots)}
        note={say(words.myLotsNote)}
        onPress={() => onOpen('pkg-me/lots')}
      />
      <Cell
        icon='scan'
        title={say(consoleEntryWords.scan)}
        note={say(consoleEntryWords.scanNote)}
        onPress={onScan}
      />
      <Cell
        icon='person'
        title={say(words.myId)}
        note={memberId}
        aside={<View className={styles.copy}>{say(words.copy)}</View>}
        onPress={() => void copy(memberId)}
      />
    </Card>
  )
}

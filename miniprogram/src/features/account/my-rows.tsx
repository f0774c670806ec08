// The rows that lead to what one has said, and to the console.
import { consoleEntryWords } from '@/features/console-entry'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { accountWords as words } from './words'

interface MyRowsProps {
  readonly onOpen: (page: string) => void
  readonly onScan: () => void
}

export function MyRows({ onOpen, onScan }: MyRowsProps) {
  return (
    <Card>
      <Cell
        icon='bubble'
        title={say(words.myEvaluations)}
        note={say(words.myEvaluationsNote)}
        onPress={() => onOpen('pkg-me/evaluations')}
      />
      <Cell
        icon='scan'
        title={say(consoleEntryWords.scan)}
        note={say(consoleEntryWords.scanNote)}
        onPress={onScan}
      />
    </Card>
  )
}

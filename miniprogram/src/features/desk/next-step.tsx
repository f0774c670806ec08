// The missing item that takes least time, and what is due.
import { quarterWords } from '@ngo2/shared/books/period'
import type { EvidenceDesk } from '@ngo2/shared/evidence/desk'
import { type EvidenceItem, worthOf } from '@ngo2/shared/evidence/item'
import { itemWords } from '@ngo2/shared/evidence/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say, type Words } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { Heading } from '@/ui/heading'
import type { Due } from './due'
import { deskWords as words } from './words'

interface NextStepProps {
  readonly evidence: EvidenceDesk
  readonly onItem: (item: EvidenceItem) => void
}

export function NextStep({ evidence: { nextEasiest, items }, onItem }: NextStepProps) {
  const next = items.find(({ item }) => item === nextEasiest)
  return (
    <View>
      <Heading words={say(words.next)} />
      <Card>
        {next === undefined ? (
          <Cell icon='check' title={say(words.nothingNext)} />
        ) : (
          <Cell
            icon='leaf'
            title={say(itemWords[next.item].name)}
            note={say(words.nextNote(worthOf[next.item].minutes ?? 0, next.outOf - next.points))}
            onPress={() => onItem(next.item)}
          />
        )}
      </Card>
    </View>
  )
}

interface DueListProps {
  readonly due: readonly Due[]
  readonly onDue: (due: Due) => void
}

export function DueList({ due, onDue }: DueListProps) {
  if (due.length === 0) return null
  return (
    <View>
      <Heading words={say(words.due)} />
      <Card>
        {due.map((one) => (
          <Cell
            key={JSON.stringify(one)}
            icon={one.is === 'complete' ? 'pen' : 'clock'}
            title={say(titleOf(one))}
            note={one.is === 'complete' ? one.because : undefined}
            onPress={() => onDue(one)}
          />
        ))}
      </Card>
    </View>
  )
}

function titleOf(due: Due): Words {
  if (due.is === 'quarter') return words.quarter(quarterWords(due.quarter))
  if (due.is === 'approve') return words.approve(due.year)
  const { name } = itemWords[due.item]
  if (due.is === 'complete') return words.complete(name)
  return due.is === 'expires' ? words.expires(name, due.days) : words.report(name, dayWords(due.on, now()))
}

// A team's desk: the level, the next easiest step, what is due, and the ways to everything.

import type { listBooks } from '@ngo2/shared/books/contract'
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { Desk } from '@ngo2/shared/desks/contract'
import type { EvidenceDesk } from '@ngo2/shared/evidence/desk'
import type { EvidenceItem } from '@ngo2/shared/evidence/item'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { View } from '@tarojs/components'
import { LevelCard } from '@/features/evidence'
import { now } from '@/platform/chance'
import { DeskHead } from './desk-head'
import { type Due, dueOf } from './due'
import { DueList, NextStep } from './next-step'
import { type Way, Ways } from './ways'

interface DeskViewProps {
  readonly desk: Desk
  readonly evidence: EvidenceDesk | undefined
  readonly books: OutputOf<typeof listBooks> | undefined
  readonly onItem: (item: EvidenceItem) => void
  readonly onDue: (due: Due) => void
  readonly onWay: (way: Way) => void
}

/** Evidence and books come after the desk itself; their parts have a View of their own to come into. */
export function DeskView({ desk, evidence, books, onItem, onDue, onWay }: DeskViewProps) {
  const { organisation, role } = desk
  const kept = { items: evidence?.items ?? [], quarters: books?.quarters ?? [], years: books?.years ?? [] }
  const open = organisation.closedAt === undefined
  return (
    <View>
      <DeskHead organisation={organisation} role={role} />
      <View>
        {open && evidence !== undefined && (
          <View>
            <LevelCard desk={evidence} />
            <NextStep evidence={evidence} onItem={onItem} />
          </View>
        )}
      </View>
      <View>{open && <DueList due={dueOf(kept, beijingDay(new Date(now())))} onDue={onDue} />}</View>
      <Ways desk={desk} onWay={onWay} />
    </View>
  )
}

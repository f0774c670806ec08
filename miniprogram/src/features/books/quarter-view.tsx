// The books of one quarter as a table for a thumb: what was there, line by line, what is left.
import { quarterWords } from '@ngo2/shared/books/period'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { DeskProject } from '@ngo2/shared/projects/project'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Heading } from '@/ui/heading'
import { MoneyField } from '@/ui/money-field'
import { parseAmount, yuanOf } from '@/ui/money-field/amount'
import { AdditionLine } from './addition'
import styles from './books.module.css'
import { DraftNotice } from './draft-notice'
import { LinesOf } from './lines-of'
import { QuarterConflicts } from './quarter-conflicts'
import type { QuarterWork } from './use-quarter'
import { booksWords as words } from './words'

interface QuarterViewProps {
  readonly organisationId: OrganisationId
  readonly quarter: string
  readonly work: QuarterWork
  readonly projects: readonly DeskProject[]
  /** Her role carries the right, and the quarter is open. */
  readonly may: boolean
}

export function QuarterView({ organisationId, quarter, work, projects, may }: QuarterViewProps) {
  const { draft, kept, write } = work
  const { mine } = draft
  if (mine === undefined) return null
  const before = kept?.previousClosingFen
  const sum = (name: { zh: string; en: string }, figure: string) => (
    <View className={styles.sum}>
      <View>{say(name)}</View>
      <View className={styles.figure}>{figure}</View>
    </View>
  )
  return (
    <View>
      <Heading
        of='title'
        words={say(quarterWords(quarter))}
        aside={say(words.linesCount(mine.lines.length))}
      />
      <DraftNotice work={work} />
      {draft.conflicts.length > 0 ? (
        <QuarterConflicts draft={draft} />
      ) : (
        <View>
          {may ? (
            <MoneyField
              name={say(before === undefined ? words.opening : words.openingFixed(yuanOf(before)))}
              typed={mine.opening}
              onType={(opening) => write({ opening })}
            />
          ) : (
            sum(words.opening, shown(mine.opening))
          )}
          {(['in', 'out'] as const).map((way) => (
            <LinesOf
              key={way}
              way={way}
              organisationId={organisationId}
              quarter={quarter}
              lines={mine.lines}
              projects={projects}
              onWrite={may ? (lines) => write({ lines: [...lines] }) : undefined}
            />
          ))}
          {may ? (
            <MoneyField
              name={say(words.closing)}
              typed={mine.closing}
              onType={(closing) => write({ closing })}
              placeholder=''
            />
          ) : (
            sum(words.closing, shown(mine.closing))
          )}
          {kept?.closedAt === undefined && <AdditionLine work={work} />}
        </View>
      )}
    </View>
  )
}

/** An amount to read rather than to change. */
function shown(typed: string): string {
  const amount = parseAmount(typed)
  return amount.is === 'fen' ? yuanOf(amount.fen) : typed
}

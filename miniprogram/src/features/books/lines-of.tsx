// All income or all spending of a quarter, with the line that is being written open among them.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { DeskProject } from '@ngo2/shared/projects/project'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { freshId } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { parseAmount, yuanOf } from '@/ui/money-field/amount'
import styles from './books.module.css'
import { LineForm } from './line-form'
import { LineRow } from './line-row'
import type { LineDraft } from './quarter-draft'
import { booksWords as words } from './words'

interface LinesOfProps {
  readonly way: LineDraft['way']
  readonly organisationId: OrganisationId
  readonly quarter: string
  /** Of both ways, in the order they were written. */
  readonly lines: readonly LineDraft[]
  readonly projects: readonly DeskProject[]
  /** Absent where nothing can be changed. */
  readonly onWrite?: ((lines: readonly LineDraft[]) => void) | undefined
}

export function LinesOf({ way, organisationId, quarter, lines, projects, onWrite }: LinesOfProps) {
  const [open, setOpen] = useState<string>()
  const own = lines.filter((line) => line.way === way)
  const writing = own.find(({ key }) => key === open)
  const change = (key: string, to: Partial<LineDraft>) =>
    onWrite?.(lines.map((line) => (line.key === key ? { ...line, ...to } : line)))
  const add = () => {
    const line = { key: freshId('lin'), way, amount: '', note: '', vouchers: [] }
    onWrite?.([...lines, line])
    setOpen(line.key)
  }
  return (
    <View className={styles.group}>
      <Heading words={say(words[way])} aside={yuanOf(totalOf(own))} />
      <View>
        {own.length > 0 && (
          <Card>
            {own.map((line) => (
              <LineRow
                key={line.key}
                line={line}
                onPress={onWrite && (() => setOpen(line.key === open ? undefined : line.key))}
              />
            ))}
          </Card>
        )}
      </View>
      <View>
        {writing !== undefined && onWrite !== undefined && (
          <LineForm
            key={writing.key}
            organisationId={organisationId}
            quarter={quarter}
            line={writing}
            projects={projects}
            onWrite={(to) => change(writing.key, to)}
            onDone={() => setOpen(undefined)}
            onRemove={() => {
              onWrite(lines.filter(({ key }) => key !== writing.key))
              setOpen(undefined)
            }}
          />
        )}
      </View>
      {onWrite !== undefined && writing === undefined && (
        <Button kind='quiet' onPress={add}>
          {say(way === 'in' ? words.addIn : words.addOut)}
        </Button>
      )}
    </View>
  )
}

function totalOf(lines: readonly LineDraft[]): number {
  return lines.reduce((sum, { amount }) => {
    const parsed = parseAmount(amount)
    return sum + (parsed.is === 'fen' ? parsed.fen : 0)
  }, 0)
}

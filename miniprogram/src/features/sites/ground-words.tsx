// The grove in words, row by row: for screen readers, small screens and unsteady hands.
import { cellAt } from '@ngo2/shared/sites/canopy'
import type { Plot } from '@ngo2/shared/sites/plot'
import { isFree } from '@ngo2/shared/sites/rules'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { CellList } from '@/ui/cell-list'
import { countCells } from './count-canopy'
import styles from './ground-words.module.css'
import { sitesWords as words } from './words'

interface GroundWordsProps {
  readonly plot: Plot
  readonly canopy: Uint8Array
  readonly onPick: (cell: number) => void
}

export function GroundWords({ plot, canopy, onPick }: GroundWordsProps) {
  const [opened, setOpened] = useState<number>()
  const { rows, columns } = plot
  const rowNote = (row: number) => {
    const { alive, dead, unmeasured, taken, free } = countCells(plot, canopy, row * columns, columns)
    const { legend } = words
    const parts = [legend.alive(alive), legend.dead(dead), legend.unmeasured(unmeasured), legend.taken(taken)]
    return [...parts, words.freeShort(free)].map(say).join(' · ')
  }
  const nameOf = (cell: number) => {
    const { stand, taken } = cellAt(canopy, cell)
    const seat = taken ? words.takenShort : isFree(plot, canopy, cell) ? words.freeCell : undefined
    const parts = [words.column(cell % columns), words.standShort(stand), ...(seat ? [seat] : [])]
    return parts.map(say).join(' ')
  }
  return (
    <Card>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <View key={row}>
          <Cell
            title={say(words.row(row + 1))}
            note={rowNote(row)}
            onPress={() => setOpened(opened === row ? undefined : row)}
          />
          {opened === row && (
            <View className={styles.cells}>
              <CellList
                cells={Array.from({ length: columns }, (_, column) => row * columns + column)}
                chosen={undefined}
                nameOf={nameOf}
                onPick={onPick}
                label={say(words.row(row + 1))}
              />
            </View>
          )}
        </View>
      ))}
    </Card>
  )
}

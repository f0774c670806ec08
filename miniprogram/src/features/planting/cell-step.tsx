// The second step: which free cell. A tap lands on the nearest one, because a cell is narrower than a finger.
import { cellAt, withSeats } from '@ngo2/shared/sites/canopy'
import type { Plot } from '@ngo2/shared/sites/plot'
import { isFree, nearestFreeCells } from '@ngo2/shared/sites/rules'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { sitesWords } from '@/features/sites'
import { random } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { CellList } from '@/ui/cell-list'
import { Empty } from '@/ui/empty'
import { Grove } from '@/ui/grove'
import { Heading } from '@/ui/heading'
import styles from './cell-step.module.css'
import { plantingWords as words } from './words'

interface CellStepProps {
  readonly plot: Plot
  readonly canopy: Uint8Array
  readonly chosen: number | undefined
  /** A cell that was lost to somebody else; its neighbours come first. */
  readonly lost: number | undefined
  readonly onChoose: (cell: number) => void
  readonly onOtherPlots: () => void
}

/** How many cells are offered in words. */
const offered = 6

export function CellStep({ plot, canopy, chosen, lost, onChoose, onOtherPlots }: CellStepProps) {
  // The canopy may not show yet who took it.
  const seen = useMemo(() => (lost === undefined ? canopy : withSeats(canopy, [lost], true)), [canopy, lost])
  const view = useMemo(
    () => ({
      rows: plot.rows,
      columns: plot.columns,
      cellAt: (cell: number) => cellAt(seen, cell),
      isFree: (cell: number) => isFree(plot, seen, cell),
      chosen,
    }),
    [plot, seen, chosen],
  )
  const middle = Math.floor(plot.rows / 2) * plot.columns + Math.floor(plot.columns / 2)
  const near = nearestFreeCells(plot, seen, chosen ?? lost ?? middle, offered)
  const snap = (cell: number) => {
    const free = isFree(plot, seen, cell) ? cell : nearestFreeCells(plot, seen, cell, 1)[0]
    if (free !== undefined) onChoose(free)
  }
  const nameOf = (cell: number) => say(sitesWords.cell(plot.columns, cell))
  if (chosen === undefined && near.length === 0) {
    const others = (
      <Button kind='soft' narrow onPress={onOtherPlots}>
        {say(words.otherPlots)}
      </Button>
    )
    return <Empty drawing='nothing' title={say(words.full)} hint={say(words.fullHint)} action={others} />
  }
  return (
    <>
      <Heading of='title' words={say(words.cellTitle)} />
      <View className={styles.hint}>{say(words.cellHint)}</View>
      <Grove id='free-cells' view={view} label={say(words.cellTitle)} onPick={snap} />
      <Card>
        <Cell
          icon='place'
          title={chosen === undefined ? say(words.noCell) : nameOf(chosen)}
          note={chosen === undefined ? undefined : say(sitesWords.stands[cellAt(seen, chosen).stand])}
        />
      </Card>
      <View className={styles.near}>
        <View>{say(lost === undefined ? words.nearby : words.lostNear)}</View>
        <Button kind='text' narrow onPress={() => snap(Math.floor(random() * plot.rows * plot.columns))}>
          {say(words.pickForMe)}
        </Button>
      </View>
      <CellList cells={near} chosen={chosen} nameOf={nameOf} onPick={onChoose} label={say(words.nearby)} />
    </>
  )
}

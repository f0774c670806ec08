// What stands in one cell: the real shrub, the virtual seat, and what may be done here.
import { cellAt } from '@ngo2/shared/sites/canopy'
import type { Plot } from '@ngo2/shared/sites/plot'
import { isFree } from '@ngo2/shared/sites/rules'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Sheet } from '@/ui/sheet'
import { sitesWords as words } from './words'

interface CellSheetProps {
  readonly plot: Plot
  readonly canopy: Uint8Array
  readonly cell: number
  /** The reader's own tree in this cell. */
  readonly mine: MyTree | undefined
  readonly onPlant?: ((cell: number) => void) | undefined
  readonly onTree: (treeId: string) => void
  readonly onClose: () => void
}

export function CellSheet({ plot, canopy, cell, mine, onPlant, onTree, onClose }: CellSheetProps) {
  const { stand, taken } = cellAt(canopy, cell)
  const free = mine === undefined && isFree(plot, canopy, cell)
  const seat = mine
    ? words.seatMine(mine.name?.text)
    : taken
      ? words.seatTaken
      : free
        ? words.seatFree
        : words.seatClosed
  return (
    <Sheet title={say(words.cell(plot.columns, cell))} closeWord={say(words.close)} onClose={onClose}>
      <Card>
        <Cell icon='place' title={say(words.stands[stand])} />
        <Cell icon='leaf' title={say(seat)} />
      </Card>
      {mine !== undefined && <Button onPress={() => onTree(mine.id)}>{say(words.seeTree)}</Button>}
      {free && onPlant !== undefined && <Button onPress={() => onPlant(cell)}>{say(words.plantHere)}</Button>}
    </Sheet>
  )
}

// The same choice as a grove, as words: for screen readers, small screens and unsteady hands.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Press } from '../press'
import styles from './cell-list.module.css'

interface CellListProps {
  readonly cells: readonly number[]
  readonly chosen: number | undefined
  /** E.g. 第6行 第13格. */
  readonly nameOf: (cell: number) => string
  readonly onPick: (cell: number) => void
  readonly label: string
}

export function CellList({ cells, chosen, nameOf, onPick, label }: CellListProps) {
  return (
    <View className={styles.list} aria-role='radiogroup' aria-label={label}>
      {cells.map((cell) => (
        <Press
          key={cell}
          role='radio'
          chosen={cell === chosen}
          className={classes(styles.cell, cell === chosen && styles.on)}
          onPress={() => onPick(cell)}
        >
          {nameOf(cell)}
        </Press>
      ))}
    </View>
  )
}

// The ground of a plot: the grove, its legend, the same in words, and the sheet of the cell that was touched.
import { cellAt } from '@ngo2/shared/sites/canopy'
import type { Plot } from '@ngo2/shared/sites/plot'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Grove } from '@/ui/grove'
import { CellSheet } from './cell-sheet'
import { countPlot } from './count-canopy'
import { GroundWords } from './ground-words'
import { Legend } from './legend'
import styles from './plot-ground.module.css'
import { sitesWords as words } from './words'

interface PlotGroundProps {
  readonly plot: Plot
  readonly canopy: Uint8Array
  /** The reader's own trees in this plot. */
  readonly mine: readonly MyTree[]
  /** Absent where nothing may be pressed. */
  readonly onPlant?: ((cell: number) => void) | undefined
  readonly onTree: (treeId: string) => void
}

export function PlotGround({ plot, canopy, mine, onPlant, onTree }: PlotGroundProps) {
  const [touched, touch] = useState<number>()
  const [inWords, setInWords] = useState(false)
  const counts = useMemo(() => countPlot(plot, canopy), [plot, canopy])
  const { rows, columns } = plot
  const view = useMemo(
    () => ({
      rows,
      columns,
      cellAt: (cell: number) => cellAt(canopy, cell),
      mine: mine.map(({ cell }) => cell),
      chosen: touched,
    }),
    [rows, columns, canopy, mine, touched],
  )
  const label = say(words.groveLabel(counts.alive, counts.dead, counts.unmeasured, counts.taken))
  return (
    <>
      <Grove id='grove' view={view} label={label} note={say(words.groveNote)} onPick={touch} />
      <Legend counts={counts} mine={mine.length > 0} />
      <View className={styles.foot}>
        <View className={styles.hint}>{`${say(words.freeLeft(counts.free))} · ${say(words.tapHint)}`}</View>
        <Button kind='text' narrow onPress={() => setInWords(!inWords)}>
          {say(inWords ? words.inPicture : words.inWords)}
        </Button>
      </View>
      {inWords && <GroundWords plot={plot} canopy={canopy} onPick={touch} />}
      {touched !== undefined && (
        <CellSheet
          plot={plot}
          canopy={canopy}
          cell={touched}
          mine={mine.find(({ cell }) => cell === touched)}
          onPlant={onPlant}
          onTree={onTree}
          onClose={() => touch(undefined)}
        />
      )}
    </>
  )
}

// The moment after: a plant grows from the hole, once, and the way to its page.
import type { MyTree } from '@ngo2/shared/trees/tree'
import { View } from '@tarojs/components'
import { sitesWords } from '@/features/sites'
import { stageOf } from '@/features/trees'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Button } from '@/ui/button'
import { Drawing } from '@/ui/drawing'
import { Notice } from '@/ui/notice'
import styles from './planted.module.css'
import { plantingWords as words } from './words'

interface PlantedProps {
  readonly tree: MyTree
  readonly columns: number
  readonly onTree: (treeId: string) => void
  readonly onBack: () => void
}

export function Planted({ tree, columns, onTree, onBack }: PlantedProps) {
  const { id, name, plot, cell } = tree
  return (
    <>
      <View className={styles.scene}>
        <View className={styles.hole}>
          <Drawing name='hole' />
        </View>
        <View className={styles.plant}>
          <Drawing name={stageOf(tree, now())} />
        </View>
      </View>
      <View className={styles.title} aria-role='heading' aria-live='polite'>
        {say(words.planted(name?.text))}
      </View>
      <View className={styles.line}>
        {`${plot.site} ${say(sitesWords.plot(plot.number))} · ${say(sitesWords.cell(columns, cell))}`}
      </View>
      <View className={styles.line}>{say(words.plantedHint)}</View>
      {name?.state === 'pending' && <Notice icon='clock' tone='quiet' words={say(words.pendingName)} />}
      <BottomBar>
        <Button kind='text' narrow onPress={onBack}>
          {say(words.toPlot)}
        </Button>
        <Button onPress={() => onTree(id)}>{say(words.seeTree)}</Button>
      </BottomBar>
    </>
  )
}

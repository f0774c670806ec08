// The head of a tree's page: its picture on the sand, its name, where it stands and since when.

import type { MyTree, Tree } from '@ngo2/shared/trees/tree'
import { speciesWords } from '@ngo2/shared/trees/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { agoWords } from '@/ui/dates'
import { Drawing } from '@/ui/drawing'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import { stageOf } from './stage'
import styles from './tree-head.module.css'
import { treesWords as words } from './words'

interface TreeHeadProps {
  readonly tree: Tree
  /** The same tree as its planter sees it, where the reader is she. */
  readonly mine: MyTree | undefined
  /** Row and cell, once the plot is known. */
  readonly cellWords: string | undefined
}

export function TreeHead({ tree, mine, cellWords }: TreeHeadProps) {
  const { species, plot, plantedAt } = tree
  const name = mine?.name?.text ?? tree.name
  const state = mine?.name?.state
  return (
    <>
      <View className={styles.scene}>
        <View className={styles.name} aria-role='heading'>
          {name ?? say(words.nameless(species))}
        </View>
        <View className={styles.line}>{say(words.where(plot))}</View>
        <View className={styles.ground}>
          <View className={styles.words}>
            {cellWords !== undefined && <View className={styles.line}>{cellWords}</View>}
            <View className={styles.line}>
              {`${say(speciesWords[species])} · ${say(words.planted(agoWords(Date.parse(plantedAt), now())))}`}
            </View>
            <Tag tone='ok' word={say(words.virtual)} />
          </View>
          <Drawing name={stageOf(tree, now())} />
        </View>
      </View>
      {state === 'pending' && <Notice icon='clock' tone='quiet' words={say(words.pendingHint)} />}
      {state === 'hidden' && <Notice icon='eye' words={say(words.hiddenHint)} />}
    </>
  )
}

// All planting sites with their plots.

import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type { listSites } from '@ngo2/shared/sites/contract'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Empty } from '@/ui/empty'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'
import { PlotCard } from './plot-card'
import styles from './site-list.module.css'
import { sitesWords as words } from './words'

interface SiteListProps {
  readonly sites: OutputOf<typeof listSites>['sites']
  readonly onPlot: (plotId: string) => void
  readonly onMyTrees: () => void
}

export function SiteList({ sites, onPlot, onMyTrees }: SiteListProps) {
  return (
    <>
      <View className={styles.top}>
        <View className={styles.note}>{say(words.free)}</View>
        <Press className={styles.mine} onPress={onMyTrees} role='link'>
          <Icon name='leaf' />
          {say(words.myTrees)}
        </Press>
      </View>
      {sites.length === 0 && (
        <Empty drawing='nothing' title={say(words.noSites)} hint={say(words.noSitesHint)} />
      )}
      {sites.map(({ id, name, place, intro, example, plots }) => (
        <View key={id}>
          <View className={styles.title} aria-role='heading'>
            {name}
            {example && <Tag word={say(exampleWord)} />}
          </View>
          <View className={styles.note}>{fullPlace(place)}</View>
          <View className={styles.intro}>{intro}</View>
          {plots.map((plot) => (
            <PlotCard key={plot.id} plot={plot} onPress={() => onPlot(plot.id)} />
          ))}
        </View>
      ))}
    </>
  )
}

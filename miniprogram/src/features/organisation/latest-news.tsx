// How fresh an organisation's page is: its last news, with its age; ochre once it is old.
import type { NewsItem } from '@ngo2/shared/news/item'
import { View } from '@tarojs/components'
import { tellingOf } from '@/features/news'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { agoWords, daysBetween } from '@/ui/dates'
import { FreshLine } from '@/ui/fresh-line'
import { Icon } from '@/ui/icon'
import styles from './organisation.module.css'
import { organisationWords as words } from './words'

const oldAfterDays = 90

interface LatestNewsProps {
  readonly news: NewsItem | undefined
  /** Absent where the page leads nowhere. */
  readonly onOpen?: ((place: { page: string; id?: string }) => void) | undefined
}

export function LatestNews({ news, onOpen }: LatestNewsProps) {
  if (news === undefined) {
    return (
      <Card>
        <FreshLine words={say(words.neverUpdated)} />
      </Card>
    )
  }
  const at = Date.parse(news.at)
  const { title, note, leadsTo } = tellingOf(news, now())
  // Its own registration is told by the note: the headline would be its name, and lead to where it stands.
  const ownPage = news.is === 'organisationRegistered'
  const leads = onOpen !== undefined && !ownPage
  return (
    <Card {...(leads ? { onPress: () => onOpen(leadsTo) } : {})}>
      <View className={styles.row}>
        <View className={styles.words}>
          <FreshLine
            words={say(words.updated(agoWords(at, now())))}
            old={daysBetween(at, now()) > oldAfterDays}
          />
          <View className={styles.latest}>{say(ownPage ? note : title)}</View>
        </View>
        {leads && <Icon name='forth' tone='ink3' />}
      </View>
    </Card>
  )
}

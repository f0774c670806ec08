// What was done with an organisation's page: dated lines, with the platform's own staff marked.
import type { AuditEntry } from '@ngo2/shared/audit/entry'
import { aboutWords, deedWords } from '@ngo2/shared/audit/words'
import type { ListState } from '@ngo2/shared/client/list-state'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { agoWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { Tag } from '@/ui/tag'
import styles from './audit-log.module.css'
import { doerWords, auditLogWords as words } from './words'

interface AuditLogProps {
  readonly list: ListState<AuditEntry>
  readonly onRetry: () => void
  readonly onMore: () => void
}

export function AuditLog({ list, onRetry, onMore }: AuditLogProps) {
  return (
    <ListView
      list={list}
      skeleton='lines'
      empty={<Empty drawing='nothing' title={say(words.empty)} />}
      onRetry={onRetry}
      onMore={onMore}
      idOf={({ id }) => id}
      show={(entry) => <Line entry={entry} />}
    />
  )
}

function Line({ entry: { at, deed, by, about, because } }: { readonly entry: AuditEntry }) {
  const what = say(deedWords[deed])
  const subject = about === undefined ? undefined : aboutWords(about)
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.when}>{say(agoWords(Date.parse(at), now()))}</View>
        {by.is === 'operator' && <Tag word={say(words.operator)} tone='dusk' icon='eye' />}
      </View>
      <View
        className={styles.what}
      >{`${say(doerWords(by))} ${what}${subject ? say(words.about(subject)) : ''}`}</View>
      {because !== undefined && <View className={styles.because}>{because}</View>}
    </Card>
  )
}

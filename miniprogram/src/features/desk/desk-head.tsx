// Whose desk it is, what state its identity is in, and what is the matter with it.
import type { Desk } from '@ngo2/shared/desks/contract'
import { shortPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { roleWords } from '@ngo2/shared/teams/words'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import styles from './desk.module.css'
import { deskWords as words } from './words'

export function DeskHead({ organisation, role }: Pick<Desk, 'organisation' | 'role'>) {
  const { name, example, place, verification, frozen, closing, closedAt } = organisation
  const state = verification?.state ?? 'declared'
  const by = verification?.by.join('、') ?? ''
  const seen = verification && say(momentDayWords(verification.at, now()))
  return (
    <View>
      <View className={styles.head}>
        <Seal name={name} large />
        <View className={styles.words}>
          <View className={styles.name} aria-role='heading'>
            {name}
          </View>
          <View className={styles.tags}>
            <Tag word={say(words[state])} tone={state === 'declared' ? 'quiet' : 'ok'} />
            {example && <Tag word={say(exampleWord)} />}
          </View>
          <View className={styles.note}>
            {[shortPlace(place), say(roleWords[role]), ...(seen === undefined ? [] : [`${seen} ${by}`])].join(
              ' · ',
            )}
          </View>
        </View>
      </View>
      {frozen && <Notice icon='flag' words={say(words.frozen)} />}
      {closedAt !== undefined && <Notice icon='flag' words={say(words.closed)} />}
      {closing !== undefined && closedAt === undefined && (
        <Notice icon='clock' words={say(words.closing(momentDayWords(closing.at, now())))} />
      )}
    </View>
  )
}

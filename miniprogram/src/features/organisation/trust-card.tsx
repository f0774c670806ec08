// Who looked at what an organisation says it is, and how far its documents have grown.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { levelWords } from '@ngo2/shared/evidence/words'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { dayWords } from '@/ui/dates'
import { LevelBadge } from '@/ui/level-badge'
import { organisationWords as words } from './words'

type TrustCardProps = Pick<OrganisationPage, 'organisation' | 'level'>

export function TrustCard({ organisation: { verification, registration }, level }: TrustCardProps) {
  const day = (of: string) => dayWords(of, now())
  const isStated = registration.is === 'registered' || registration.is === 'hosted'
  return (
    <Card>
      {level.level === undefined ? (
        <View>
          <Cell icon='leaf' title={say(words.noLevel)} note={say(words.noLevelNote)} />
        </View>
      ) : (
        <LevelBadge
          level={level.level}
          word={say(levelWords[level.level])}
          note={level.until && say(words.levelUntil(day(level.until)))}
        />
      )}
      {isStated && (
        <Cell
          icon='shield'
          title={say(words.states[verification?.state ?? 'declared'])}
          note={
            verification && say(words.stateNote(day(beijingDay(new Date(verification.at))), verification.by))
          }
        />
      )}
    </Card>
  )
}

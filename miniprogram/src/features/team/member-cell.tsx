// One of the team: her name, her role, since when.

import type { TeamMember } from '@ngo2/shared/teams/contract'
import { roleWords } from '@ngo2/shared/teams/words'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { nameOf, teamWords as words } from './words'

interface MemberCellProps {
  readonly member: TeamMember
  readonly isMe: boolean
  readonly onPress: (() => void) | undefined
}

export function MemberCell({ member, isMe, onPress }: MemberCellProps) {
  const name = say(nameOf(member))
  const since = say(words.since(momentDayWords(member.since, now())))
  return (
    <Cell
      title={isMe ? say(words.me(name)) : name}
      note={since}
      head={<Seal name={name} />}
      aside={<Tag word={say(roleWords[member.role])} tone={member.role === 'owner' ? 'ok' : 'quiet'} />}
      {...(onPress === undefined ? {} : { onPress })}
    />
  )
}

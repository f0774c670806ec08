// The people of a team with their roles, who is invited, and what happens where the owner is gone.
import type { Team, TeamMember } from '@ngo2/shared/teams/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { Invitations } from './invitations'
import { LeaveRow } from './leave-row'
import { MemberCell } from './member-cell'
import { MemberSheet } from './member-sheet'
import { RecoveryCard } from './recovery-card'
import type { TeamWork } from './use-team'
import { teamRefusals, teamWords as words } from './words'

interface TeamViewProps {
  readonly team: Team
  readonly work: TeamWork
  readonly onLeft: () => void
}

export function TeamView({ team, work, onLeft }: TeamViewProps) {
  const [chosen, setChosen] = useState<TeamMember>()
  const { mine, command } = work
  const keeps = mayInTeam(mine?.role, 'keepTeam').ok
  return (
    <View>
      <View>
        <OutcomeNotice of={command} refusals={teamRefusals} />
      </View>
      <RecoveryCard team={team} work={work} />
      <Heading words={say(words.people)} aside={say(words.count(team.members.length))} />
      <Card>
        {team.members.map((member) => (
          <MemberCell
            key={member.memberId}
            member={member}
            isMe={member.memberId === work.me}
            onPress={keeps ? () => setChosen(member) : undefined}
          />
        ))}
      </Card>
      {keeps && <Invitations team={team} work={work} />}
      <Card>
        <LeaveRow work={work} onLeft={onLeft} />
      </Card>
      {chosen !== undefined && (
        <MemberSheet member={chosen} work={work} onClose={() => setChosen(undefined)} />
      )}
    </View>
  )
}

// Inviting somebody: a role, then a card to forward, or a code to read out; and the invitations that are open.
import type { Team } from '@ngo2/shared/teams/contract'
import { type InvitationWithCode, invitationDays } from '@ngo2/shared/teams/invitation'
import { Role } from '@ngo2/shared/teams/role'
import { roleHints, roleWords } from '@ngo2/shared/teams/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '@/platform/chance'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Chips } from '@/ui/chip'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'
import { inFours } from './in-fours'
import styles from './team.module.css'
import type { TeamWork } from './use-team'
import { teamWords as words } from './words'

interface InvitationsProps {
  readonly team: Team
  readonly work: TeamWork
}

export function Invitations({ team, work }: InvitationsProps) {
  const [role, setRole] = useState<Role>('editor')
  const { invitation, command } = work
  const until = (moment: string) => say(words.until(momentDayWords(moment, now())))
  return (
    <View>
      <Heading words={say(words.invite)} />
      {invitation === undefined ? (
        <Card>
          <Chips
            label={say(words.role)}
            choices={Role.options.map((value) => ({ value, word: say(roleWords[value]) }))}
            chosen={role}
            onChoose={setRole}
          />
          <Fine>{say(roleHints[role])}</Fine>
          <Button
            kind='soft'
            busy={command.state.is === 'sending' || command.checking ? say(words.working) : undefined}
            onPress={() => void work.invite(role)}
          >
            {say(words.makeCode)}
          </Button>
        </Card>
      ) : (
        <CodeCard
          invitation={invitation}
          until={until(invitation.expiresAt)}
          onDone={work.forgetInvitation}
        />
      )}
      <View>
        {team.invitations.length > 0 && (
          <Card>
            {team.invitations.map(({ id, role: invited, expiresAt }) => (
              <Cell
                key={id}
                icon='letter'
                title={say(words.openInvitation(roleWords[invited]))}
                note={until(expiresAt)}
                aside={
                  <Press className={styles.link} onPress={() => void work.withdraw(id)}>
                    {say(words.withdraw)}
                  </Press>
                }
              />
            ))}
          </Card>
        )}
      </View>
    </View>
  )
}

interface CodeCardProps {
  readonly invitation: InvitationWithCode
  readonly until: string
  readonly onDone: () => void
}

/** The code is told once; the page's card carries it while it stands here. */
function CodeCard({ invitation: { code, role }, until, onDone }: CodeCardProps) {
  return (
    <Card>
      <View className={styles.note}>{say(words.codeFor(roleWords[role]))}</View>
      <View className={styles.code} aria-label={[...code].join(' ')}>
        {inFours(code)}
      </View>
      <Fine>{`${until}${say(words.codeHint(invitationDays))}`}</Fine>
      <View className={styles.buttons}>
        <Button opens='share'>{say(words.forward)}</Button>
        <Button kind='soft' onPress={() => void copy(code)}>
          {say(words.copy)}
        </Button>
      </View>
      <Button kind='text' onPress={onDone}>
        {say(words.codeDone)}
      </Button>
    </Card>
  )
}

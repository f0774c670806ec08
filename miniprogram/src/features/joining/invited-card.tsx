// What somebody is invited into, as what, until when; and what became of joining.
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type { InvitationCard as Invited } from '@ngo2/shared/teams/invitation'
import { roleHints, roleWords } from '@ngo2/shared/teams/words'
import { View } from '@tarojs/components'
import type { Command } from '@/api/use-command'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { Seal } from '@/ui/seal'
import { SendButton } from '@/ui/send-button'
import { Tag } from '@/ui/tag'
import { joiningRefusals, joiningWords as words } from './words'

interface InvitedCardProps {
  readonly invited: Invited
  readonly joining: Command<unknown>
  readonly onJoin: () => void
  readonly onDesk: (organisationId: string) => void
}

export function InvitedCard({ invited, joining, onJoin, onDesk }: InvitedCardProps) {
  const { organisation, role, expiresAt } = invited
  const { state } = joining
  const isIn = state.is === 'done' || (state.is === 'refused' && state.refusal.code === 'teams.in_it_already')
  if (isIn) {
    const desk = (
      <Button narrow onPress={() => onDesk(organisation.id)}>
        {say(words.toDesk)}
      </Button>
    )
    return <Empty drawing='seedling' title={say(words.joined(organisation.name))} action={desk} />
  }
  const day = momentDayWords(expiresAt, now())
  return (
    <View>
      <Heading of='title' words={say(words.invited)} />
      <Card>
        <Cell
          title={organisation.name}
          note={fullPlace(organisation.place)}
          head={<Seal name={organisation.name} />}
          aside={organisation.example && <Tag word={say(exampleWord)} />}
        />
        <Cell icon='person' title={say(roleWords[role])} note={say(roleHints[role])} />
        <Cell icon='clock' title={say(words.until(day))} />
      </Card>
      <OutcomeNotice of={joining} refusals={joiningRefusals} />
      <SendButton command={joining} word={words.join} busyWord={words.joining} onSend={onJoin} />
    </View>
  )
}

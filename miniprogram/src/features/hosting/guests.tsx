// The organisations that name this one as their host; an owner co-signs or declines, and may change her mind.
import { answerHosting, type Guest, listGuests } from '@ngo2/shared/desks/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { View } from '@tarojs/components'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useView } from '@/api/use-view'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/outcome-notice'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { hostingRefusals, hostingWords as words } from './words'

interface GuestsProps {
  readonly organisationId: OrganisationId
  /** Only an owner answers. */
  readonly may: boolean
}

/** Nothing where nobody named it. */
export function Guests({ organisationId, may }: GuestsProps) {
  const { value, read } = useView(listGuests, { organisationId })
  const command = useCommand<Guest>()
  const guests = value?.items ?? []
  if (guests.length === 0) return null
  const answer = async (guestId: OrganisationId, said: 'agreed' | 'declined') => {
    await command.start(() => ask(answerHosting, { organisationId, guestId, answer: said }))
    await read()
  }
  return (
    <View>
      <Heading words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      <OutcomeNotice of={command} refusals={hostingRefusals} />
      {guests.map((guest) => (
        <GuestCard key={guest.id} guest={guest} may={may} onAnswer={(said) => void answer(guest.id, said)} />
      ))}
    </View>
  )
}

interface GuestCardProps {
  readonly guest: Guest
  readonly may: boolean
  readonly onAnswer: (said: 'agreed' | 'declined') => void
}

function GuestCard({ guest: { name, place, intro, registration }, may, onAnswer }: GuestCardProps) {
  const said = registration.is === 'hosted' ? (registration.answer ?? 'asked') : 'asked'
  return (
    <Card>
      <Cell
        title={name}
        note={intro ?? fullPlace(place)}
        head={<Seal name={name} />}
        aside={<Tag word={say(words.answers[said])} tone={said === 'agreed' ? 'ok' : 'quiet'} />}
      />
      {may && said !== 'agreed' && <Button onPress={() => onAnswer('agreed')}>{say(words.agree)}</Button>}
      {may && said !== 'declined' && (
        <Button kind='text' onPress={() => onAnswer('declined')}>
          {say(words.decline)}
        </Button>
      )}
    </Card>
  )
}

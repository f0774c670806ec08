// An invitation opened by its card, or by its code: what it invites into, and joining.
import { joinTeam, readInvitation } from '@ngo2/shared/teams/contract'
import { InvitationCode, type InvitationCard as Invited } from '@ngo2/shared/teams/invitation'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { InvitedCard } from './invited-card'
import { joiningRefusals, joiningWords as words } from './words'

interface JoiningProps {
  /** From a card; absent where it is typed. */
  readonly code: string | undefined
  readonly onDesk: (organisationId: string) => void
}

export function Joining({ code: fromCard, onDesk }: JoiningProps) {
  const [code, setCode] = useState(fromCard ?? '')
  const reading = useCommand<Invited>()
  const joining = useCommand<unknown>()
  const sound = v.is(InvitationCode, code)
  const look = () => reading.start(() => ask(readInvitation, { code }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card's code is looked at once
  useEffect(() => {
    if (fromCard !== undefined && sound) void look()
  }, [])
  if (reading.state.is === 'done') {
    return (
      <InvitedCard
        invited={reading.state.value}
        joining={joining}
        onJoin={() => void joining.start(() => ask(joinTeam, { code }))}
        onDesk={onDesk}
      />
    )
  }
  const { state, checking } = reading
  const busy = state.is === 'sending' || checking
  return (
    <View>
      <Heading of='title' words={say(words.title)} />
      <Fine>{say(words.hint)}</Fine>
      {state.is === 'refused' && (
        <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, joiningRefusals))} />
      )}
      {state.is === 'unknown' && !checking && <Notice words={say(words.notReached)} />}
      <TextField
        name={say(words.code)}
        value={code}
        onChange={(typed) => {
          reading.reset()
          setCode(typed.toUpperCase())
        }}
        max={9}
        placeholder='ABCD 2345'
      />
      <Button
        busy={busy ? say(checking ? outcomeWords.checking : words.looking) : undefined}
        reason={sound ? undefined : say(words.eight)}
        onPress={() => void look()}
      >
        {say(words.look)}
      </Button>
    </View>
  )
}

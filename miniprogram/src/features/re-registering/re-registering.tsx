// Stating the legal identity anew: what was verified of the former one is gone then.
import { changeRegistration, type Desk } from '@ngo2/shared/desks/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { outcomeWords, refusalWords } from '@/api/words'
import {
  gapInIdentity,
  type Identity,
  identityFrom,
  identityGapWords,
  registrationOf,
} from '@/features/identity'
import { IdentityStep } from '@/features/identity-step'
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { Notice } from '@/ui/notice'
import { SendButton } from '@/ui/send-button'
import { reRegisteringRefusals, reRegisteringWords as words } from './words'

export { reRegisteringWords } from './words'

export function useReRegistering(desk: Desk | undefined) {
  const [typed, setTyped] = useState<Identity>()
  const command = useCommand<Organisation>()
  const organisationId = desk?.organisation.id
  const identity = typed ?? (desk && identityFrom(desk.organisation.registration))
  return {
    identity,
    changed: typed !== undefined,
    may: mayInTeam(desk?.role, 'stateIdentity').ok,
    command,
    type: (next: Identity) => {
      command.reset()
      setTyped(next)
    },
    send: async () => {
      if (organisationId === undefined || identity === undefined) return
      const registration = registrationOf(identity)
      await command.start(() => ask(changeRegistration, { organisationId, registration }))
    },
  }
}

export type ReRegistering = ReturnType<typeof useReRegistering>

interface ReRegisterProps {
  readonly work: ReRegistering
}

export function ReRegisterForm({ work: { identity, command, type } }: ReRegisterProps) {
  const { state, checking } = command
  if (identity === undefined) return null
  const atField = state.is === 'refused' && state.refusal.code === 'desks.host_unfit'
  return (
    <View>
      <Notice icon='shield' tone='quiet' words={say(words.warning)} />
      {state.is === 'refused' && !atField && (
        <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, reRegisteringRefusals))} />
      )}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      <IdentityStep
        identity={identity}
        onChange={type}
        error={atField ? say(refusalWords(state.refusal, reRegisteringRefusals)) : undefined}
      />
    </View>
  )
}

export function ReRegisterBar({ work: { identity, changed, may, command, send } }: ReRegisterProps) {
  const gap = identity && gapInIdentity(identity)
  const reason = !may ? words.notYours : gap ? identityGapWords[gap] : changed ? undefined : words.unchanged
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.save}
        busyWord={words.saving}
        reason={reason && say(reason)}
        onSend={() => void send()}
      />
    </BottomBar>
  )
}

// Whether they are registered, under which code, or who carries them; nothing of it has to be said now.
import { View } from '@tarojs/components'
import {
  faultWhileTyping,
  type Identity,
  identityGapWords,
  identityWords as words,
} from '@/features/identity'
import { say } from '@/platform/language'
import { AnswerCard } from '@/ui/answer-card'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { HostPicker } from './host-picker'

interface IdentityStepProps {
  readonly identity: Identity
  readonly onChange: (identity: Identity) => void
  readonly error?: string | undefined
}

const kinds = ['registered', 'hosted', 'unregistered', 'unstated'] as const

export function IdentityStep({ identity, onChange, error }: IdentityStepProps) {
  const choose = (is: Identity['is']) => {
    if (is === identity.is) return
    onChange(is === 'registered' ? { is, typed: '' } : { is })
  }
  return (
    <>
      <Heading of='title' words={say(words.identityTitle)} />
      <Fine>{say(words.identityHint)}</Fine>
      <View aria-role='radiogroup' aria-label={say(words.identityTitle)}>
        {kinds.map((kind) => (
          <AnswerCard
            key={kind}
            words={say(words.identities[kind])}
            hint={say(words.identityHints[kind])}
            chosen={kind === identity.is}
            onChoose={() => choose(kind)}
          />
        ))}
      </View>
      {identity.is === 'registered' && <CodeField typed={identity.typed} error={error} onChange={onChange} />}
      {identity.is === 'hosted' && (
        <HostPicker
          host={identity.host}
          error={error}
          onChoose={(host) => onChange({ is: 'hosted', host })}
        />
      )}
    </>
  )
}

interface CodeFieldProps {
  readonly typed: string
  readonly error: string | undefined
  readonly onChange: (identity: Identity) => void
}

function CodeField({ typed, error, onChange }: CodeFieldProps) {
  const fault = faultWhileTyping(typed)
  const sound = fault === undefined && typed.trim().length === 18
  return (
    <>
      <TextField
        name={say(words.code)}
        value={typed}
        onChange={(next) => onChange({ is: 'registered', typed: next.toUpperCase() })}
        max={18}
        placeholder={say(words.codePlaceholder)}
        error={fault === undefined ? error : say(identityGapWords[fault])}
      />
      {sound && <Notice icon='check' tone='ok' words={say(words.codeSound)} />}
      <Fine>{say(words.certificateLater)}</Fine>
    </>
  )
}

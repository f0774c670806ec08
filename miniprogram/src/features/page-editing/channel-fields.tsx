// Where they speak already: a kind and a name each, at most eight.
import { ChannelKind } from '@ngo2/shared/organisations/contact'
import { View } from '@tarojs/components'
import { channelWords } from '@/features/channel-words'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chip'
import { Heading } from '@/ui/heading'
import { TextField } from '@/ui/text-field'
import type { Fields } from './fields'
import styles from './page-editing.module.css'
import { editingWords as words } from './words'

interface ChannelFieldsProps {
  readonly channels: Fields['channels']
  readonly write: (change: Partial<Fields>) => void
  readonly error: string | undefined
}

const most = 8

export function ChannelFields({ channels, write, error }: ChannelFieldsProps) {
  const set = (at: number, next: Fields['channels'][number]) =>
    write({ channels: channels.map((channel, index) => (index === at ? next : channel)) })
  return (
    <View>
      <Heading words={say(words.channels)} />
      {channels.map(({ kind, name }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a channel has no other identity while it is typed
        <Card key={at}>
          <Chips
            label={say(words.channelKind)}
            choices={ChannelKind.options.map((value) => ({ value, word: say(channelWords[value]) }))}
            chosen={kind}
            onChoose={(next) => set(at, { kind: next, name })}
          />
          <TextField
            name={say(kind === 'website' ? words.channelAddress : words.channelName)}
            value={name}
            onChange={(typed) => set(at, { kind, name: typed })}
            max={100}
          />
          <Button
            kind='text'
            onPress={() => write({ channels: channels.filter((_, index) => index !== at) })}
          >
            {say(words.dropChannel)}
          </Button>
        </Card>
      ))}
      {error !== undefined && (
        <View className={styles.error} aria-role='alert'>
          {error}
        </View>
      )}
      {channels.length < most && (
        <Button
          kind='quiet'
          onPress={() => write({ channels: [...channels, { kind: 'officialAccount', name: '' }] })}
        >
          {say(words.addChannel)}
        </Button>
      )}
    </View>
  )
}

// How they are reached, and where else they speak; a press copies it.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { View } from '@tarojs/components'
import { channelWords } from '@/features/channel-words'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Heading } from '@/ui/heading'
import styles from './organisation.module.css'
import { organisationWords as words } from './words'

const ways = ['phone', 'wechat', 'email', 'post'] as const

type ContactCardProps = Pick<Organisation, 'contact' | 'channels'>

export function ContactCard({ contact, channels = [] }: ContactCardProps) {
  const said = ways.flatMap((way) => {
    const value = contact?.[way]
    return value === undefined ? [] : [{ way, value }]
  })
  if (said.length + channels.length === 0) return null
  return (
    <View>
      <Heading words={say(words.contact)} />
      <Card>
        {said.map(({ way, value }) =>
          value.is === 'none' ? (
            <Cell key={way} title={say(words.ways[way])} note={say(words.none)} />
          ) : (
            <ToCopy key={way} title={say(words.ways[way])} text={value.value} />
          ),
        )}
        {channels.map(({ kind, name }) => (
          <ToCopy key={kind + name} title={say(channelWords[kind])} text={name} />
        ))}
      </Card>
    </View>
  )
}

function ToCopy({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Cell
      title={title}
      note={text}
      aside={<View className={styles.copy}>{say(words.copy)}</View>}
      onPress={() => void copy(text)}
    />
  )
}

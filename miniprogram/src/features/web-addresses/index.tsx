// Where an organisation stands on the open web: its page and its poster, each to be copied.
import type { Slug } from '@ngo2/shared/organisations/slug'
import { View } from '@tarojs/components'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/language'
import { webAddress } from '@/platform/web-address'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import styles from './web-addresses.module.css'
import { webAddressesWords as words } from './words'

export function WebAddresses({ slug }: { readonly slug: Slug }) {
  const page = webAddress(`/o/${slug}`)
  const poster = webAddress(`/o/${slug}/poster`)
  const toCopy = <View className={styles.copy}>{say(words.copy)}</View>
  return (
    <Card>
      <Cell title={say(words.page)} note={page} icon='share' aside={toCopy} onPress={() => void copy(page)} />
      <Cell
        title={say(words.poster)}
        note={poster}
        icon='document'
        aside={toCopy}
        onPress={() => void copy(poster)}
      />
    </Card>
  )
}

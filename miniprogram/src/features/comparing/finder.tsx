// Finding another organisation to put beside those chosen.

import { shortPlace } from '@ngo2/shared/organisations/place'
import { markedName } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { ListView } from '@/ui/list-view'
import { SearchField } from '@/ui/search-field'
import type { Comparing } from './use-comparing'
import { comparingWords as words } from './words'

export function Finder({ comparing }: { readonly comparing: Comparing }) {
  const { typed, setTyped, found, chosen, add } = comparing
  const { list, more, refresh } = found
  const others = list.items.filter(({ id }) => chosen.every((one) => one.id !== id))
  return (
    <View>
      <SearchField
        value={typed}
        placeholder={say(words.search)}
        clearWord={say(words.clear)}
        onChange={setTyped}
      />
      <ListView
        list={{ ...list, items: others }}
        skeleton='rows'
        empty={<Empty drawing='search' title={say(words.nothing)} hint={say(words.nothingHint)} />}
        onRetry={() => void refresh()}
        onMore={() => void more()}
        idOf={({ id }) => id}
        show={(one) => (
          <Card>
            <Cell
              icon='plus'
              title={say(markedName(one))}
              note={shortPlace(one.place)}
              onPress={() => add(one)}
            />
          </Card>
        )}
      />
    </View>
  )
}

// What stands above the news: what this place is, until it is known, and the way to an organisation.
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import { SearchEntry } from '@/ui/search-field'
import { newsWords as words } from './words'

interface NewsHeadProps {
  readonly welcome: boolean
  readonly onUnderstood: () => void
  readonly onSearch: () => void
}

/** In a View of its own: Taro sends what goes away together with all its siblings, and the news are many. */
export function NewsHead({ welcome, onUnderstood, onSearch }: NewsHeadProps) {
  return (
    <View>
      {welcome && (
        <Notice
          words={say(words.welcome)}
          icon='leaf'
          tone='quiet'
          action={{ word: say(words.understood), onPress: onUnderstood }}
        />
      )}
      <SearchEntry words={say(words.search)} onPress={onSearch} />
    </View>
  )
}

// What stands above the news: what this place is, until it is known, and the way to an organisation.
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import { SearchEntry } from '@/ui/search-field'
import { newsWords as words } from './words'

interface NewsHeadProps {
  readonly welcome: boolean
  readonly onUnderstood: () => void
  readonly onSearch: () => void
}

export function NewsHead({ welcome, onUnderstood, onSearch }: NewsHeadProps) {
  return (
    <>
      {welcome && (
        <Notice
          words={say(words.welcome)}
          icon='leaf'
          tone='quiet'
          action={{ word: say(words.understood), onPress: onUnderstood }}
        />
      )}
      <SearchEntry words={say(words.search)} onPress={onSearch} />
    </>
  )
}

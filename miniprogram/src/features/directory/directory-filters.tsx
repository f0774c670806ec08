// What one may ask the list of organisations: words, a cause, a place, a level, one of two dimensions.
import { Cause } from '@ngo2/shared/organisations/organisation'
import { causeWords } from '@ngo2/shared/organisations/words'
import { View } from '@tarojs/components'
import { DimensionChoice } from '@/features/standings'
import { say } from '@/platform/language'
import { Chips } from '@/ui/chip'
import { SearchField } from '@/ui/search-field'
import styles from './directory.module.css'
import { LevelFilter } from './level-filter'
import { PlaceFilter } from './place-filter'
import { useSearchWish } from './search-wish'
import type { Asking } from './use-directory'
import { directoryWords as words } from './words'

interface DirectoryFiltersProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly asking: Asking
  readonly onAsk: (change: Partial<Asking>) => void
}

export function DirectoryFilters({ typed, onType, asking, onAsk }: DirectoryFiltersProps) {
  const [wished, fulfilled] = useSearchWish()
  const causes = Cause.options.map((cause) => ({ value: cause, word: say(causeWords[cause]) }))
  return (
    <>
      <SearchField
        value={typed}
        placeholder={say(words.search)}
        clearWord={say(words.clear)}
        onChange={onType}
        focus={wished}
        onLeave={fulfilled}
      />
      <Chips<Cause | ''>
        label={say(words.causes)}
        choices={[{ value: '', word: say(words.all) }, ...causes]}
        chosen={asking.cause ?? ''}
        onChoose={(cause) => onAsk({ cause: cause === '' ? undefined : cause })}
      />
      <View className={styles.pills}>
        <PlaceFilter place={asking.place} onChoose={(place) => onAsk({ place })} />
        <LevelFilter level={asking.level} onChoose={(level) => onAsk({ level })} />
      </View>
      <DimensionChoice dimension={asking.dimension} onChoose={(dimension) => onAsk({ dimension })} />
    </>
  )
}

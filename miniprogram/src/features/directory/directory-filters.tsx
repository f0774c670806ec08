// What one may ask the list of organisations: words, a cause, one of two dimensions.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { Cause } from '@ngo2/shared/organisations/organisation'
import { causeWords } from '@ngo2/shared/organisations/words'
import { DimensionChoice } from '@/features/standings'
import { say } from '@/platform/language'
import { Chips } from '@/ui/chip'
import { SearchField } from '@/ui/search-field'
import { useSearchWish } from './search-wish'
import { directoryWords as words } from './words'

interface DirectoryFiltersProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly dimension: Dimension
  readonly onDimension: (dimension: Dimension) => void
}

export function DirectoryFilters({ typed, onType, dimension, onDimension }: DirectoryFiltersProps) {
  const [wished, fulfilled] = useSearchWish()
  const causes = Cause.options.map((cause) => say(causeWords[cause]))
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
      <Chips
        label={say(words.causes)}
        choices={[{ value: '', word: say(words.all) }, ...causes.map((word) => ({ value: word, word }))]}
        chosen={typed.trim()}
        onChoose={onType}
      />
      <DimensionChoice dimension={dimension} onChoose={onDimension} />
    </>
  )
}

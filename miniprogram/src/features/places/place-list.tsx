// The places one may choose: those chosen lately, those found, or those below the one stepped into.
import type { Place } from '@ngo2/shared/organisations/place'
import { fullPlace, shortPlace } from '@ngo2/shared/organisations/place'
import { ScrollView, View } from '@tarojs/components'
import { say } from '@/platform/language'
import { NotReached } from '@/ui/not-reached'
import { Press } from '@/ui/press'
import { SearchField } from '@/ui/search-field'
import { Skeleton } from '@/ui/skeleton'
import { isCounty } from './county'
import styles from './places.module.css'
import { usePlaces } from './use-places'
import { placesWords as words } from './words'

export function PlaceList({ onChoose }: { readonly onChoose: (place: Place) => void }) {
  const places = usePlaces()
  const pick = (place: Place) => {
    if (!isCounty(place)) return places.stepInto(place)
    places.remember(place)
    onChoose(place)
  }
  const { within } = places
  return (
    <View>
      <SearchField
        value={places.typed}
        placeholder={say(words.search)}
        clearWord={say(words.clear)}
        onChange={places.type}
      />
      {within !== undefined && (
        <View className={styles.within}>
          <View className={styles.place}>{fullPlace(within)}</View>
          <Press className={styles.up} onPress={places.stepOut}>
            {say(words.up)}
          </Press>
        </View>
      )}
      <ScrollView scrollY className={styles.list}>
        {places.recent.length > 0 && (
          <Rows title={say(words.recent)} places={places.recent} nameOf={fullPlace} onPick={pick} />
        )}
        <Found places={places} onPick={pick} />
      </ScrollView>
    </View>
  )
}

interface FoundProps {
  readonly places: ReturnType<typeof usePlaces>
  readonly onPick: (place: Place) => void
}

function Found({ places: { found, typed, retry }, onPick }: FoundProps) {
  if (found.is === 'finding') return <Skeleton shape='lines' count={4} />
  if (found.is === 'failed') return <NotReached refusal={found.refusal} onRetry={retry} />
  if (found.places.length === 0) return <View className={styles.nothing}>{say(words.nothing)}</View>
  const searching = typed.trim() !== ''
  return <Rows places={found.places} nameOf={searching ? fullPlace : shortPlace} onPick={onPick} />
}

interface RowsProps {
  readonly title?: string
  readonly places: readonly Place[]
  readonly nameOf: (place: Place) => string
  readonly onPick: (place: Place) => void
}

function Rows({ title, places, nameOf, onPick }: RowsProps) {
  return (
    <View>
      {title !== undefined && <View className={styles.title}>{title}</View>}
      {places.map((place) => (
        <Press key={place.code} className={styles.row} onPress={() => onPick(place)}>
          {nameOf(place)}
        </Press>
      ))}
    </View>
  )
}

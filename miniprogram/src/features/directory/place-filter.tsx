// Where to look: a pill that opens a sheet of provinces, prefectures and counties; each may be chosen as a whole.
import { fullPlace, type Place, shortPlace } from '@ngo2/shared/organisations/place'
import { searchPlaces } from '@ngo2/shared/places/contract'
import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { useView } from '@/api/use-view'
import { say } from '@/platform/language'
import { PageView } from '@/ui/page-view'
import { Pill } from '@/ui/pill'
import { Press } from '@/ui/press'
import { Sheet } from '@/ui/sheet'
import styles from './directory.module.css'
import { directoryWords as words } from './words'

interface PlaceFilterProps {
  readonly place: Place | undefined
  readonly onChoose: (place: Place | undefined) => void
}

export function PlaceFilter({ place, onChoose }: PlaceFilterProps) {
  const [open, setOpen] = useState(false)
  const choose = (next: Place | undefined) => {
    setOpen(false)
    onChoose(next)
  }
  return (
    <>
      <Pill
        name={say(words.place)}
        word={place === undefined ? say(words.everywhere) : shortPlace(place)}
        on={place !== undefined}
        onPress={() => setOpen(true)}
      />
      {open && (
        <Sheet title={say(words.place)} closeWord={say(words.close)} onClose={() => setOpen(false)}>
          <Places onChoose={choose} />
        </Sheet>
      )}
    </>
  )
}

function Places({ onChoose }: Pick<PlaceFilterProps, 'onChoose'>) {
  const [within, stepInto] = useState<Place>()
  const { state, read } = useView(searchPlaces, within === undefined ? {} : { parent: within.code })
  const isCounty = (place: Place) => !place.code.endsWith('00')
  return (
    <ScrollView scrollY className={styles.sheet}>
      <Press className={styles.row} onPress={() => onChoose(within)}>
        {within === undefined ? say(words.everywhere) : say(words.whole(fullPlace(within)))}
      </Press>
      <PageView state={state} skeleton='lines' onRetry={() => void read()} gone={null}>
        {({ items }) => (
          <View>
            {items.map((place) => (
              <Press
                key={place.code}
                className={styles.row}
                onPress={() => (isCounty(place) ? onChoose(place) : stepInto(place))}
              >
                {shortPlace(place)}
              </Press>
            ))}
          </View>
        )}
      </PageView>
    </ScrollView>
  )
}

// A field for a county: pressed, it opens a sheet to search in or to step down from the province.
import type { Place } from '@ngo2/shared/organisations/place'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/language'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Sheet } from '@/ui/sheet'
import { PlaceList } from './place-list'
import styles from './places.module.css'
import { placesWords as words } from './words'

interface PlacePickerProps {
  readonly place: Place | undefined
  readonly onChoose: (place: Place) => void
  readonly error?: string | undefined
}

export function PlacePicker({ place, onChoose, error }: PlacePickerProps) {
  const [open, setOpen] = useState(false)
  const choose = (next: Place) => {
    setOpen(false)
    onChoose(next)
  }
  return (
    <View className={styles.field}>
      <View className={styles.name} aria-hidden='true'>
        {say(words.county)}
      </View>
      <Press
        className={classes(styles.box, error !== undefined && styles.wrong)}
        label={`${say(words.county)} ${place === undefined ? say(words.choose) : fullPlace(place)}`}
        onPress={() => setOpen(true)}
      >
        <Icon name='place' size='large' tone='ink3' />
        <View className={classes(styles.value, place === undefined && styles.none)}>
          {place === undefined ? say(words.choose) : fullPlace(place)}
        </View>
        <Icon name='down' tone='ink3' />
      </Press>
      {error !== undefined && (
        <View className={styles.error} aria-role='alert'>
          {error}
        </View>
      )}
      {open && (
        <Sheet title={say(words.title)} closeWord={say(words.close)} onClose={() => setOpen(false)}>
          <PlaceList onChoose={choose} />
        </Sheet>
      )}
    </View>
  )
}

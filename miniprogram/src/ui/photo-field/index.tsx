// A field for pictures and files: its name above, one tile for each with how far it is, and a tile that adds another.
import { Image, View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon } from '../icon'
import { Press } from '../press'
import styles from './photo-field.module.css'

export interface PhotoTile {
  readonly id: string
  /** Of a picture; without one a sheet of paper is drawn. */
  readonly picture?: string | undefined
  /** How it stands, in a few words: 62%, 到了, 没送出去. */
  readonly word: string
  readonly tone: 'going' | 'done' | 'bad'
  /** While it goes, 0 to 100. */
  readonly percent?: number | undefined
  readonly onPress?: (() => void) | undefined
  readonly removeWord: string
  readonly onRemove: () => void
}

interface Adding {
  readonly word: string
  readonly onPress: () => void
}

interface PhotoFieldProps {
  readonly name: string
  readonly hint?: string | undefined
  readonly tiles: readonly PhotoTile[]
  /** Ways to add another; none where the field is full. */
  readonly adding: readonly Adding[]
  /** What is wrong, e.g. that something did not get away, with a way on. */
  readonly trouble?: { readonly words: string; readonly again?: Adding | undefined } | undefined
}

export function PhotoField({ name, hint, tiles, adding, trouble }: PhotoFieldProps) {
  return (
    <View className={styles.field}>
      <View className={styles.name}>{name}</View>
      {hint !== undefined && <View className={styles.hint}>{hint}</View>}
      <View className={styles.tiles}>
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} />
        ))}
        {adding.map(({ word, onPress }) => (
          <Press key={word} className={classes(styles.tile, styles.adding)} onPress={onPress}>
            <Icon name='plus' size='large' />
            <View className={styles.addWord}>{word}</View>
          </Press>
        ))}
      </View>
      {trouble !== undefined && (
        <View className={styles.trouble} aria-role='alert' aria-live='polite'>
          <View className={styles.troubleWords}>{trouble.words}</View>
          {trouble.again !== undefined && (
            <Press className={styles.again} onPress={trouble.again.onPress}>
              {trouble.again.word}
            </Press>
          )}
        </View>
      )}
    </View>
  )
}

function Tile({ tile }: { readonly tile: PhotoTile }) {
  const { picture, word, tone, percent, onPress, removeWord, onRemove } = tile
  return (
    <View className={styles.place}>
      <Press className={styles.tile} label={word} onPress={onPress ?? nothing}>
        {picture === undefined ? (
          <Icon name='document' size='large' tone='ink2' />
        ) : (
          <Image className={styles.picture} src={picture} mode='aspectFill' />
        )}
        <View className={classes(styles.word, styles[tone])}>{word}</View>
        {percent !== undefined && (
          <View className={styles.track} aria-hidden='true'>
            <View className={styles.way} style={`width:${percent}%`} />
          </View>
        )}
      </Press>
      <Press className={styles.remove} label={removeWord} onPress={onRemove}>
        <View className={styles.cross}>
          <Icon name='close' />
        </View>
      </Press>
    </View>
  )
}

function nothing() {}

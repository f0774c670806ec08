// A document with its shelf life: its name, who saw it and when, the days it has left, and a bar that empties.
import { View } from '@tarojs/components'
import { classes } from '../classes'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import { Tag } from '../tag'
import type { Tone } from '../tone'
import styles from './doc-row.module.css'

interface DocRowProps {
  readonly name: string
  readonly icon?: IconName
  /** E.g. 5月22日公开 · 有人看过原件. */
  readonly note?: string | undefined
  /** The state in one or two words, e.g. 还有190天. */
  readonly tag?: { readonly word: string; readonly tone: Tone } | undefined
  /** The part of its shelf life that is left, 0 to 1; absent where nothing runs out. */
  readonly left?: number | undefined
  /** Expired, or not there: it turns grey and stays. */
  readonly faded?: boolean
  readonly onPress?: (() => void) | undefined
}

export function DocRow(props: DocRowProps) {
  const { name, icon = 'document', note, tag, left, faded = false, onPress } = props
  const content = (
    <>
      <View className={styles.head}>
        <Icon name={icon} size='large' tone={faded ? 'ink3' : 'ink2'} />
        <View className={classes(styles.name, faded && styles.faded)}>{name}</View>
        {tag !== undefined && <Tag word={tag.word} tone={tag.tone} />}
        {onPress !== undefined && <Icon name='forth' tone='ink3' />}
      </View>
      {left !== undefined && (
        <View className={styles.track} aria-hidden='true'>
          <View
            className={styles.left}
            style={`width:${Math.round(Math.min(1, Math.max(0, left)) * 100)}%`}
          />
        </View>
      )}
      {note !== undefined && <View className={styles.note}>{note}</View>}
    </>
  )
  if (onPress === undefined) return <View className={styles.row}>{content}</View>
  return (
    <Press className={styles.row} role='link' onPress={onPress}>
      {content}
    </Press>
  )
}

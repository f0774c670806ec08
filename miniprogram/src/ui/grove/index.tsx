// A grove from above: every cell of a plot on one canvas, each to be touched; the dead stay in the picture.
import { Canvas, View } from '@tarojs/components'
import { useEffect } from 'react'
import { boxOf, fingerOf, useDrawing } from '@/platform/canvas'
import { useTheme } from '@/platform/theme'
import type { GroveView } from './cell'
import styles from './grove.module.css'
import { cellAtSpot } from './layout'
import { paint } from './paint'
import { palettes } from './palette'

interface GroveProps {
  /** Unique on the page. */
  readonly id: string
  /** A new value is painted anew: keep it the same while nothing changes. */
  readonly view: GroveView
  /** The grove in one sentence with its numbers, for screen readers; offer a list beside it. */
  readonly label: string
  /** On the picture, e.g. 北↑ · 俯视 · 一格一丛. */
  readonly note?: string
  readonly onPick?: (cell: number) => void
}

export function Grove({ id, view, label, note, onPick }: GroveProps) {
  const drawing = useDrawing(id)
  const theme = useTheme()
  useEffect(() => {
    if (drawing !== undefined) paint(drawing, view, palettes[theme])
  }, [drawing, view, theme])
  const pick = async (event: unknown) => {
    const finger = fingerOf(event)
    const box = await boxOf(id)
    if (finger === undefined || box === undefined) return
    const spot = { x: finger.x - box.left, y: finger.y - box.top }
    const cell = cellAtSpot(view, box.width, spot)
    if (cell !== undefined) onPick?.(cell)
  }
  return (
    <View className={styles.grove} style={`padding-top:${(view.rows / view.columns) * 100}%`}>
      <Canvas
        type='2d'
        id={id}
        className={styles.canvas}
        aria-role='img'
        aria-label={label}
        {...(onPick === undefined ? {} : { onClick: (event: unknown) => void pick(event) })}
      />
      {note !== undefined && (
        <View className={styles.note} aria-hidden='true'>
          {note}
        </View>
      )}
    </View>
  )
}

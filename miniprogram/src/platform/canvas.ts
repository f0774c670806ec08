// A canvas to draw on, and where on it a finger came down.

import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Drawing {
  readonly context: CanvasRenderingContext2D
  /** In CSS pixels; the canvas itself has as many pixels as the screen. */
  readonly width: number
  readonly height: number
}

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D
}

/** The 2d canvas with this id, sharp on this screen; nothing until WeChat has laid it out. */
export function useDrawing(id: string): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    let gone = false
    // The node exists only after the page's first data has arrived on the other side.
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true })
        .select(`#${id}`)
        .boundingClientRect()
        .exec(([found, box]: [{ node?: CanvasNode } | null, Box | null]) => {
          if (!gone && found?.node !== undefined && box !== null) setDrawing(sharp(found.node, box))
        })
    })
    return () => {
      gone = true
    }
  }, [id])
  return drawing
}

/** Where the element with this id stands on the screen now, in CSS pixels. */
export function boxOf(id: string): Promise<Box | undefined> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect()
      .exec(([box]: [Box | null]) => resolve(box ?? undefined))
  })
}

/** Where a finger was, in CSS pixels of the screen; nothing for taps that a screen reader made. */
export function fingerOf(event: unknown): { x: number; y: number } | undefined {
  const { changedTouches, touches } = event as TouchBearer
  const touch = changedTouches?.[0] ?? touches?.[0]
  return touch === undefined ? undefined : { x: touch.clientX, y: touch.clientY }
}

interface TouchBearer {
  readonly touches?: readonly { clientX: number; clientY: number }[]
  readonly changedTouches?: readonly { clientX: number; clientY: number }[]
}

function sharp(node: CanvasNode, { width, height }: Box): Drawing {
  const { pixelRatio } = Taro.getWindowInfo()
  // WeChat on Android crashes above 1365 pixels a side.
  const ratio = Math.min(pixelRatio, 1365 / Math.max(width, height))
  node.width = Math.round(width * ratio)
  node.height = Math.round(height * ratio)
  const context = node.getContext('2d')
  context.scale(ratio, ratio)
  return { context, width, height }
}

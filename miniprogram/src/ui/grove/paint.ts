// Paints a grove from above: sand, straw squares, the living, the dead, the unmeasured, and one's own.
import type { Drawing } from '@/platform/canvas'
import type { GroveView, Stand } from './cell'
import { cellWidth, chanceOf, middleOf, type Spot } from './layout'
import type { Palette } from './palette'
import { addBrokenStar, addDisc, addRosette } from './plants'

interface Plant {
  readonly cell: number
  readonly at: Spot
}

/** How far a plant reaches, in widths of a cell. */
const reach: Partial<Record<Stand, number>> = { alive1: 0.3, alive2: 0.42, alive3: 0.58, dead: 0.4 }

/** Some twenty strokes of the pen, however many cells there are. */
export function paint({ context, width, height }: Drawing, view: GroveView, palette: Palette): void {
  const side = cellWidth(view, width)
  const byStand = sorted(view, width)
  context.clearRect(0, 0, width, height)
  paintGround(context, width, height, palette)
  paintSquares(context, view, side, palette)
  const fill = (style: string, add: () => void) => {
    context.beginPath()
    add()
    context.fillStyle = style
    context.fill()
  }
  const stroke = (style: string, lineWidth: number, add: () => void) => {
    context.beginPath()
    add()
    context.strokeStyle = style
    context.lineWidth = lineWidth
    context.lineCap = 'round'
    context.stroke()
  }
  if (view.choosing) paintFree(context, view, width, palette)
  fill(palette.dot, () => {
    for (const { cell, at } of byStand.unmeasured) {
      if (!(view.choosing && !view.cellAt(cell).taken)) addDisc(context, at, side * 0.09)
    }
  })
  stroke(palette.seat, Math.max(0.8, side * 0.06), () => {
    for (const { cell, at } of byStand.unmeasured) {
      if (view.cellAt(cell).taken) addDisc(context, at, side * 0.24)
    }
  })
  stroke(palette.dead, Math.max(0.8, side * 0.08), () => {
    for (const { cell, at } of byStand.dead) addBrokenStar(context, at, side * (reach.dead ?? 0), cell)
  })
  for (const stand of ['alive1', 'alive2', 'alive3'] as const) {
    const radius = side * (reach[stand] ?? 0)
    fill(palette.shadow, () => {
      for (const { at } of byStand[stand])
        addDisc(context, { x: at.x + radius * 0.18, y: at.y + radius * 0.22 }, radius * 0.85)
    })
    fill(palette.crown, () => {
      for (const { at } of byStand[stand]) addDisc(context, at, radius * 0.72)
    })
    stroke(palette.twig, Math.max(0.9, side * 0.1), () => {
      for (const { cell, at } of byStand[stand]) addRosette(context, at, radius, cell)
    })
  }
  const ring = (cell: number, ink: string) => {
    const radius = Math.max(10, side * 0.82)
    const around = () => addDisc(context, middleOf(view, width, cell), radius)
    stroke(palette.paper, 5.5, around)
    stroke(ink, 3, around)
  }
  for (const cell of view.mine ?? []) ring(cell, palette.mine)
  if (view.chosen !== undefined) ring(view.chosen, palette.chosen)
}

function sorted(view: GroveView, width: number): Record<Stand, Plant[]> {
  const byStand: Record<Stand, Plant[]> = { unmeasured: [], alive1: [], alive2: [], alive3: [], dead: [] }
  const shake = cellWidth(view, width) * 0.08
  for (let cell = 0; cell < view.rows * view.columns; cell++) {
    const { x, y } = middleOf(view, width, cell)
    const at = { x: x + (chanceOf(cell, 40) * 2 - 1) * shake, y: y + (chanceOf(cell, 41) * 2 - 1) * shake }
    byStand[view.cellAt(cell).stand].push({ cell, at })
  }
  return byStand
}

function paintGround(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  palette: Palette,
): void {
  context.fillStyle = palette.sand
  context.fillRect(0, 0, width, height)
  context.strokeStyle = palette.ripple
  context.lineWidth = 8
  context.beginPath()
  for (let y = 28; y < height; y += 58) {
    context.moveTo(0, y)
    context.quadraticCurveTo(width * 0.25, y - 12, width * 0.5, y)
    context.quadraticCurveTo(width * 0.75, y + 12, width, y)
  }
  context.stroke()
}

function paintSquares(
  context: CanvasRenderingContext2D,
  view: GroveView,
  side: number,
  palette: Palette,
): void {
  context.strokeStyle = palette.straw
  context.lineWidth = 1
  context.setLineDash([side * 0.2, side * 0.14])
  context.beginPath()
  for (let row = 1; row < view.rows; row++) {
    context.moveTo(0, row * side)
    context.lineTo(view.columns * side, row * side)
  }
  for (let column = 1; column < view.columns; column++) {
    context.moveTo(column * side, 0)
    context.lineTo(column * side, view.rows * side)
  }
  context.stroke()
  context.setLineDash([])
}

function paintFree(
  context: CanvasRenderingContext2D,
  view: GroveView,
  width: number,
  palette: Palette,
): void {
  const side = cellWidth(view, width)
  context.fillStyle = palette.free
  for (let cell = 0; cell < view.rows * view.columns; cell++) {
    const { stand, taken } = view.cellAt(cell)
    if (taken || stand !== 'unmeasured') continue
    const { x, y } = middleOf(view, width, cell)
    context.fillRect(x - side * 0.4, y - side * 0.4, side * 0.8, side * 0.8)
  }
}

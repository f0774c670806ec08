// The ground of a grove: sand in ripples, the squares of straw, and the bright cells that are free.
import type { GroveView } from './cell'
import { cellWidth, middleOf } from './layout'
import type { Palette } from './palette'

type Context = CanvasRenderingContext2D

export function paintSand(context: Context, width: number, height: number, palette: Palette): void {
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

export function paintSquares(context: Context, view: GroveView, side: number, palette: Palette): void {
  const right = view.columns * side
  const bottom = view.rows * side
  context.strokeStyle = palette.straw
  context.lineWidth = 1
  context.setLineDash([side * 0.2, side * 0.14])
  context.beginPath()
  for (let row = 1; row < view.rows; row++) {
    context.moveTo(0, row * side)
    context.lineTo(right, row * side)
  }
  for (let column = 1; column < view.columns; column++) {
    context.moveTo(column * side, 0)
    context.lineTo(column * side, bottom)
  }
  context.stroke()
  context.setLineDash([])
}

export function paintFree(context: Context, view: GroveView, width: number, palette: Palette): void {
  const side = cellWidth(view, width) * 0.8
  context.fillStyle = palette.free
  for (let cell = 0; cell < view.rows * view.columns; cell++) {
    if (!view.isFree?.(cell)) continue
    const { x, y } = middleOf(view, width, cell)
    context.fillRect(x - side / 2, y - side / 2, side, side)
  }
}

// Paints a grove from above: the ground, then the dead, the living, the seats, and one's own on top.
import type { Drawing } from '@/platform/canvas'
import type { GroveView, Stand } from './cell'
import { paintFree, paintSand, paintSquares } from './ground'
import { cellWidth, chanceOf, middleOf, type Spot } from './layout'
import type { Palette } from './palette'
import { addBrokenStar, addDisc, addRosette } from './plants'

interface Plant {
  readonly cell: number
  readonly at: Spot
  readonly taken: boolean
}

/** How far a living plant reaches, in widths of a cell. */
const reach = { alive1: 0.3, alive2: 0.42, alive3: 0.58 } as const

/** Some twenty strokes of the pen, however many cells there are: old phones draw 2,000 plants without a hitch. */
export function paint({ context, width, height }: Drawing, view: GroveView, palette: Palette): void {
  const side = cellWidth(view, width)
  const plants = plantsOf(view, width)
  const { fill, stroke } = inksOf(context)
  paintSand(context, width, height, palette)
  paintSquares(context, view, side, palette)
  paintFree(context, view, width, palette)
  const dots = plants.unmeasured.filter(({ cell }) => !view.isFree?.(cell))
  fill(palette.dot, dots, ({ at }) => addDisc(context, at, side * 0.09))
  stroke(palette.dead, side * 0.08, plants.dead, ({ cell, at }) =>
    addBrokenStar(context, at, side * 0.4, cell),
  )
  for (const stand of ['alive1', 'alive2', 'alive3'] as const) {
    const radius = side * reach[stand]
    const living = plants[stand]
    fill(palette.shadow, living, ({ at: { x, y } }) =>
      addDisc(context, { x: x + radius * 0.18, y: y + radius * 0.22 }, radius * 0.85),
    )
    fill(palette.crown, living, ({ at }) => addDisc(context, at, radius * 0.72))
    stroke(palette.twig, side * 0.1, living, ({ cell, at }) => addRosette(context, at, radius, cell))
  }
  const taken = Object.values(plants)
    .flat()
    .filter((plant) => plant.taken)
  stroke(palette.seat, side * 0.06, taken, ({ at }) => addDisc(context, at, side * 0.3))
  const ring = (cell: number, ink: string) => {
    const around = () => addDisc(context, middleOf(view, width, cell), Math.max(10, side * 0.82))
    stroke(palette.paper, 5.5, [cell], around)
    stroke(ink, 3, [cell], around)
  }
  for (const cell of view.mine ?? []) ring(cell, palette.mine)
  if (view.chosen !== undefined) ring(view.chosen, palette.chosen)
}

function plantsOf(view: GroveView, width: number): Record<Stand, Plant[]> {
  const plants: Record<Stand, Plant[]> = { unmeasured: [], alive1: [], alive2: [], alive3: [], dead: [] }
  const shake = cellWidth(view, width) * 0.08
  for (let cell = 0; cell < view.rows * view.columns; cell++) {
    const { x, y } = middleOf(view, width, cell)
    const at = { x: x + (chanceOf(cell, 40) * 2 - 1) * shake, y: y + (chanceOf(cell, 41) * 2 - 1) * shake }
    const { stand, taken } = view.cellAt(cell)
    plants[stand].push({ cell, at, taken })
  }
  return plants
}

/** Everything of one ink as one path: WeChat carries each call over to another thread. */
function inksOf(context: CanvasRenderingContext2D) {
  return {
    fill<Thing>(ink: string, things: readonly Thing[], add: (thing: Thing) => void) {
      context.beginPath()
      things.forEach(add)
      context.fillStyle = ink
      context.fill()
    },
    stroke<Thing>(ink: string, lineWidth: number, things: readonly Thing[], add: (thing: Thing) => void) {
      context.beginPath()
      things.forEach(add)
      context.strokeStyle = ink
      context.lineWidth = Math.max(0.8, lineWidth)
      context.lineCap = 'round'
      context.stroke()
    },
  }
}

// The strokes of a plant seen from above, appended to the open path: all plants of one ink are one stroke of the pen.
import { chanceOf, type Spot } from './layout'

/** The part of a canvas context that paths need. */
export type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc'>

const fullTurn = Math.PI * 2

/** A living rosette: twigs from the middle outwards, never quite evenly. */
export function addRosette(pen: Pen, at: Spot, radius: number, cell: number): void {
  const twigs = 11
  const turn = chanceOf(cell, 0) * fullTurn
  for (let twig = 0; twig < twigs; twig++) {
    const angle = turn + ((twig + chanceOf(cell, twig + 1) * 0.5) / twigs) * fullTurn
    addTwig(pen, at, angle, radius * (0.7 + chanceOf(cell, twig + 20) * 0.3))
  }
}

/** A dead one: few twigs, each broken sideways. */
export function addBrokenStar(pen: Pen, at: Spot, radius: number, cell: number): void {
  const turn = chanceOf(cell, 0) * fullTurn
  for (let twig = 0; twig < 6; twig++) {
    const angle = turn + (twig / 6) * fullTurn
    const knee = { x: at.x + Math.cos(angle) * radius * 0.6, y: at.y + Math.sin(angle) * radius * 0.6 }
    pen.moveTo(at.x, at.y)
    pen.lineTo(knee.x, knee.y)
    pen.lineTo(knee.x + Math.cos(angle + 0.9) * radius * 0.45, knee.y + Math.sin(angle + 0.9) * radius * 0.45)
  }
}

export function addDisc(pen: Pen, { x, y }: Spot, radius: number): void {
  pen.moveTo(x + radius, y)
  pen.arc(x, y, radius, 0, fullTurn)
}

function addTwig(pen: Pen, at: Spot, angle: number, length: number): void {
  pen.moveTo(at.x, at.y)
  pen.lineTo(at.x + Math.cos(angle) * length, at.y + Math.sin(angle) * length)
}

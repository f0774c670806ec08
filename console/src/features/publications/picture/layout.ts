// The geometry of who shares what: causes at the left, sheets as dots at the right, those with the same causes on one tray.
import type { CauseGroup } from '@ngo2/shared/ranking/suspicion'

export interface Dot {
  readonly x: number
  readonly y: number
}

/** Sheets that share exactly these causes. */
export interface Tray {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly dots: readonly Dot[]
}

/** From a cause to a tray, as thick as there are sheets on it. */
export interface Thread {
  readonly cause: number
  readonly tray: number
  readonly from: Dot
  readonly to: Dot
  readonly sheets: number
}

export interface Picture {
  readonly width: number
  readonly height: number
  /** Where the name of each group stands, in their order: its middle, left-aligned. */
  readonly causes: readonly Dot[]
  readonly trays: readonly Tray[]
  readonly threads: readonly Thread[]
}

const causeWidth = 190
const causeHeight = 46
const trayX = 330
const dotsARow = 20
const dotStep = 14
const trayPadding = 9
const gap = 12

/** Nothing identifying goes in and nothing comes out: members are numbers that mean nothing elsewhere. */
export function pictureOf(groups: readonly CauseGroup[]): Picture {
  const shared = sheetsByCauses(groups)
  let y = gap / 2
  const trays = shared.map(({ sheets }) => {
    const columns = Math.min(sheets, dotsARow)
    const rows = Math.ceil(sheets / dotsARow)
    const tray = {
      x: trayX,
      y,
      width: columns * dotStep + 2 * trayPadding,
      height: rows * dotStep + 2 * trayPadding,
    }
    y += tray.height + gap
    return { ...tray, dots: Array.from({ length: sheets }, (_, nth) => dotOf(tray, nth)) }
  })
  const height = Math.max(y, groups.length * causeHeight)
  const between = height / Math.max(1, groups.length)
  const causes = groups.map((_, nth) => ({ x: 0, y: (nth + 0.5) * between }))
  const threads = shared.flatMap(({ causes: of, sheets }, tray) =>
    of.map((cause) => threadOf(cause, tray, sheets, causes, trays)),
  )
  const width = Math.max(trayX + 120, ...trays.map((tray) => tray.x + tray.width))
  return { width, height, causes, trays, threads }
}

/** How many sheets share the same groups, the largest number of groups first. */
function sheetsByCauses(groups: readonly CauseGroup[]) {
  const causesOf = new Map<number, number[]>()
  groups.forEach(({ members }, cause) => {
    for (const sheet of members) causesOf.set(sheet, [...(causesOf.get(sheet) ?? []), cause])
  })
  const sets = new Map<string, { causes: readonly number[]; sheets: number }>()
  for (const causes of causesOf.values()) {
    const key = causes.join()
    sets.set(key, { causes, sheets: (sets.get(key)?.sheets ?? 0) + 1 })
  }
  // Trays lie as their causes do, so that few threads cross.
  return [...sets.values()].sort((a, b) => middleOf(a.causes) - middleOf(b.causes) || b.sheets - a.sheets)
}

const middleOf = (causes: readonly number[]) => causes.reduce((sum, nth) => sum + nth, 0) / causes.length

function dotOf(tray: Omit<Tray, 'dots'>, nth: number): Dot {
  return {
    x: tray.x + trayPadding + ((nth % dotsARow) + 0.5) * dotStep,
    y: tray.y + trayPadding + (Math.floor(nth / dotsARow) + 0.5) * dotStep,
  }
}

function threadOf(
  cause: number,
  tray: number,
  sheets: number,
  causes: readonly Dot[],
  trays: readonly Tray[],
): Thread {
  const to = trays[tray]
  return {
    cause,
    tray,
    sheets,
    from: { x: causeWidth, y: causes[cause]?.y ?? 0 },
    to: { x: trayX, y: to === undefined ? 0 : to.y + to.height / 2 },
  }
}

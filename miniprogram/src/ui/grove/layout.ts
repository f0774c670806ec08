// Where the cells of a grove lie, and which one a finger means. Cells are counted from 0, row by row.
export interface Grid {
  readonly rows: number
  readonly columns: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** The width of one cell when the whole grove is `width` wide. */
export function cellWidth(grid: Grid, width: number): number {
  return width / grid.columns
}

/** The middle of a cell. */
export function middleOf(grid: Grid, width: number, cell: number): Spot {
  const side = cellWidth(grid, width)
  return { x: ((cell % grid.columns) + 0.5) * side, y: (Math.floor(cell / grid.columns) + 0.5) * side }
}

/** The cell at this spot of a grove `width` wide; nothing beside it. */
export function cellAtSpot(grid: Grid, width: number, { x, y }: Spot): number | undefined {
  const side = cellWidth(grid, width)
  const column = Math.floor(x / side)
  const row = Math.floor(y / side)
  const inside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows
  return inside ? row * grid.columns + column : undefined
}

/** A number in [0, 1) that is always the same for the same cell: no two plants look alike, and none ever changes. */
export function chanceOf(cell: number, salt: number): number {
  const mixed = Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  const stirred = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((stirred ^ (stirred >>> 12)) >>> 0) / 2 ** 32
}

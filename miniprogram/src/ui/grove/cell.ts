// What may stand in a cell of a grove.
export type Stand = 'unmeasured' | 'alive1' | 'alive2' | 'alive3' | 'dead'

export interface GroveCell {
  readonly stand: Stand
  /** A virtual tree has its seat here. */
  readonly taken: boolean
}

/** Everything a grove shows. */
export interface GroveView {
  readonly rows: number
  readonly columns: number
  readonly cellAt: (cell: number) => GroveCell
  /** Given while a cell is being chosen: free cells are drawn bright. */
  readonly isFree?: (cell: number) => boolean
  /** Cells with the reader's own trees. */
  readonly mine?: readonly number[]
  readonly chosen?: number | undefined
}

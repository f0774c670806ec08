// A paper: titled tables and notes, before it becomes a file of any kind.

/** A cell: words, or money in whole fen. */
export type Cell = string | { readonly fen: number }

export interface Column {
  readonly title: string
  /** Its part of the width of the page; all parts of a table make 1. */
  readonly part: number
  /** Its cells are money. */
  readonly money?: true
}

export interface Row {
  readonly cells: readonly Cell[]
  /** A sum, or what begins a part. */
  readonly sum?: true
}

export interface PaperTable {
  readonly heading?: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Paper {
  /** Of the file, without its ending. */
  readonly name: string
  readonly title: string
  /** Whose it is, of when, in what unit. */
  readonly about: readonly string[]
  readonly tables: readonly PaperTable[]
  readonly notes: readonly string[]
}

/** Yuan with two decimals, as they are written into a table: 12400.00. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The same for people to read: 12,400.00. */
export function yuanRead(fen: number): string {
  return yuanOf(fen).replace(/\B(?=(\d{3})+\.)/g, ',')
}

// Reads rows of a table by their column names and says, for the first cell that cannot be meant, what was expected there.

/** How one cell is understood: a value, or undefined where the text is not one. */
export interface Field<Value> {
  readonly expected: string
  /** The column may be missing: then the row says nothing of it. */
  readonly optional?: true
  read(text: string): Value | undefined
}

export type Fields = Readonly<Record<string, Field<unknown>>>
type OptionalIn<F extends Fields> = {
  [Name in keyof F]: F[Name] extends { readonly optional: true } ? Name : never
}[keyof F]
type ValueOf<Read extends Field<unknown>> = Exclude<ReturnType<Read['read']>, undefined>
export type RowOf<F extends Fields> = {
  readonly [Name in Exclude<keyof F, OptionalIn<F>>]: ValueOf<F[Name]>
} & { readonly [Name in OptionalIn<F>]?: ValueOf<F[Name]> }

/** Why a line was not understood; lines are counted from 1, the header's. */
export interface Complaint {
  readonly line: number
  readonly expected: string
  readonly found: string
}

export type Read<Value> = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & Complaint)

export type RowReader<F extends Fields> = (cells: readonly string[], line: number) => Read<RowOf<F>>

/** A reader of rows under this header; columns it does not know are passed over. */
export function readerFor<F extends Fields>(fields: F, header: readonly string[]): Read<RowReader<F>> {
  const names = header.map((name) => name.trim())
  const needed = Object.keys(fields).filter((name) => !fields[name]?.optional)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) {
    return complaint(1, `columns ${needed.join(', ')}`, `no ${missing.join(', ')}`)
  }
  const columns = Object.entries(fields)
    .map(([name, field]) => ({ name, field, at: names.indexOf(name) }))
    .filter(({ at }) => at >= 0)
  return {
    ok: true,
    value: (cells, line) => {
      if (cells.length !== names.length) {
        return complaint(line, `${names.length} cells as in the header`, `${cells.length} cells`)
      }
      const row: Record<string, unknown> = {}
      for (const { name, field, at } of columns) {
        const text = cells[at] ?? ''
        const value = field.read(text.trim())
        if (value === undefined) return complaint(line, `${name} to be ${field.expected}`, `"${text}"`)
        row[name] = value
      }
      return { ok: true, value: row as RowOf<F> }
    },
  }
}

/** Any text in one line, one character at least. */
export const word: Field<string> = {
  expected: 'a name in one line',
  read: (text) => (text === '' || /[\r\n]/.test(text) ? undefined : text),
}

/** Any text or none. */
export const anything: Field<string> = { expected: 'a text', read: (text) => text }

export function oneOf<const Word extends string>(...words: readonly Word[]): Field<Word> {
  return { expected: words.join(' or '), read: (text) => words.find((known) => known === text) }
}

export function numberBetween(min: number, max: number): Field<number> {
  return {
    expected: `a number from ${min} to ${max}`,
    read: (text) => {
      const value = Number(text)
      return text !== '' && value >= min && value <= max ? value : undefined
    },
  }
}

export function wholeBetween(min: number, max: number): Field<number> {
  const number = numberBetween(min, max)
  return {
    expected: `a whole number from ${min} to ${max}`,
    read: (text) => {
      const value = number.read(text)
      return Number.isInteger(value) ? value : undefined
    },
  }
}

/** As `field` says, or null where the cell is empty. */
export function orEmpty<Value>(field: Field<Value>): Field<Value | null> {
  return {
    expected: `${field.expected}, or empty`,
    read: (text) => (text === '' ? null : field.read(text)),
  }
}

/** As `field` says, in a column that may be missing. */
export function ifThere<Value>(field: Field<Value>): Field<Value> & { readonly optional: true } {
  return { ...field, optional: true }
}

export function complaint(line: number, expected: string, found: string): { ok: false } & Complaint {
  return { ok: false, line, expected, found }
}

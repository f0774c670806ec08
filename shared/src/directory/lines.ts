// Many short texts as one long one, with the places of every two letters: a word is looked for only where its rarest two stand.
import { eachPlace, type Pairs, pairsOf } from './pairs'
import { fitsBackward, fitsForward } from './slip'

export interface Lines {
  /** Each ends with a line break. */
  readonly text: string
  /** Where each begins, and one more for the end. */
  readonly starts: Uint32Array
  readonly pairs: Pairs
}

/** The texts must hold no line breaks. */
export function linesOf(texts: readonly string[]): Lines {
  const text = asSearched(`${texts.join('\n')}${texts.length === 0 ? '' : '\n'}`)
  const starts = new Uint32Array(texts.length + 1)
  let at = 0
  for (let nth = 0; nth < texts.length; nth++) {
    starts[nth] = at
    at = text.indexOf('\n', at) + 1
  }
  starts[texts.length] = text.length
  return { text, starts, pairs: pairsOf(text) }
}

/** Full-width and capital letters are the letters they stand for. */
export function asSearched(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Marks every line that holds the word. */
export function markHolding(lines: Lines, word: string, marks: Uint8Array): void {
  eachAt(lines, word, (_, line) => {
    marks[line] = 1
    return true
  })
}

/**
 * Marks every line that holds the word but for one slip: a letter wrong, missing, too many, or two changed over. One slip leaves one
 * half of the word whole, so the halves are looked for and only what stands beside them is compared; a change over the middle is
 * looked for by itself.
 */
export function markNearly(lines: Lines, word: string, marks: Uint8Array): void {
  const { text } = lines
  const middle = word.length >> 1
  const [first, second] = [word.slice(0, middle), word.slice(middle)]
  const mark = (fits: (at: number) => boolean) => (at: number, line: number) => {
    if (marks[line] === 0 && fits(at)) marks[line] = 1
    return marks[line] === 1
  }
  eachAt(
    lines,
    first,
    mark((at) => fitsForward(text, at + middle, second)),
  )
  eachAt(
    lines,
    second,
    mark((at) => fitsBackward(text, at - 1, first)),
  )
  const over = `${first.slice(0, -1)}${second.slice(0, 1)}${first.slice(-1)}${second.slice(1)}`
  if (over !== word) markHolding(lines, over, marks)
}

/** Calls where the word stands, with the number of the line; `visit` says whether the rest of the line may be left out. */
function eachAt(lines: Lines, word: string, visit: (at: number, line: number) => boolean): void {
  const { text, starts, pairs } = lines
  let line = 0
  const tell = (at: number) => {
    while ((starts[line + 1] ?? 0) <= at) line++
    return visit(at, line)
  }
  if (word.length > 1) {
    eachPlace(pairs, text, word, tell)
    return
  }
  for (let at = text.indexOf(word); at !== -1; ) at = text.indexOf(word, tell(at) ? starts[line + 1] : at + 1)
}

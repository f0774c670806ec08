// Many short texts as one long one, so that looking for a word is a few scans by the engine and no loop of ours.
import { fitsBackward, fitsForward } from './slip'

export interface Lines {
  /** Each ends with a line break. */
  readonly text: string
  /** Where each begins, and one more for the end. */
  readonly starts: Uint32Array
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
  return { text, starts }
}

/** Full-width and capital letters are the letters they stand for. */
export function asSearched(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Marks every line that holds the word. */
export function markHolding({ text, starts }: Lines, word: string, marks: Uint8Array): void {
  let line = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[line + 1])) {
    while ((starts[line + 1] ?? 0) <= at) line++
    marks[line] = 1
  }
}

/**
 * Marks every line that holds the word but for one slip: a letter wrong, missing, too many, or two changed over. One slip leaves one
 * half of the word whole, so the halves are looked for and only what stands beside them is compared; a change over the middle is
 * looked for by itself.
 */
export function markNearly(lines: Lines, word: string, marks: Uint8Array): void {
  const { text, starts } = lines
  const middle = word.length >> 1
  const [first, second] = [word.slice(0, middle), word.slice(middle)]
  const eachAt = (half: string, fits: (at: number) => boolean) => {
    let line = 0
    for (let at = text.indexOf(half); at !== -1; ) {
      while ((starts[line + 1] ?? 0) <= at) line++
      const fitting = marks[line] === 1 || fits(at)
      if (fitting) marks[line] = 1
      at = text.indexOf(half, fitting ? starts[line + 1] : at + 1)
    }
  }
  eachAt(first, (at) => fitsForward(text, at + middle, second))
  eachAt(second, (at) => fitsBackward(text, at - 1, first))
  const over = `${first.slice(0, -1)}${second.slice(0, 1)}${first.slice(-1)}${second.slice(1)}`
  if (over !== word) markHolding(lines, over, marks)
}

// One slip of the finger: whether a text goes on with a word but for one letter wrong, missing, too many or changed over.

/** Whether the text from `at` on begins with the word, with at most one slip. */
export function fitsForward(text: string, at: number, word: string): boolean {
  return fits({ text, word, step: 1 }, at, 0)
}

/** Whether the text up to and including `at` ends with the word, with at most one slip. */
export function fitsBackward(text: string, at: number, word: string): boolean {
  return fits({ text, word, step: -1 }, at, word.length - 1)
}

interface Reading {
  readonly text: string
  readonly word: string
  /** Which way both are read. */
  readonly step: 1 | -1
}

/** From these places on. Codes are compared and nothing is cut out: this runs some ten thousand times for one question. */
function fits(reading: Reading, textAt: number, wordAt: number): boolean {
  const { text, word, step } = reading
  let [at, nth] = [textAt, wordAt]
  while (word.charCodeAt(nth) === text.charCodeAt(at)) {
    at += step
    nth += step
  }
  if (Number.isNaN(word.charCodeAt(nth))) return true
  if (isSame(reading, at, nth + step)) return true
  if (isEnd(text.charCodeAt(at))) return false
  if (isSame(reading, at + step, nth + step) || isSame(reading, at + step, nth)) return true
  const changedOver =
    text.charCodeAt(at) === word.charCodeAt(nth + step) && text.charCodeAt(at + step) === word.charCodeAt(nth)
  return changedOver && isSame(reading, at + 2 * step, nth + 2 * step)
}

/** Whether all that is left of the word stands in the text. */
function isSame({ text, word, step }: Reading, textAt: number, wordAt: number): boolean {
  let [at, nth] = [textAt, wordAt]
  while (word.charCodeAt(nth) === text.charCodeAt(at)) {
    at += step
    nth += step
  }
  return Number.isNaN(word.charCodeAt(nth))
}

const isEnd = (code: number) => Number.isNaN(code) || code === lineBreak
const lineBreak = 10

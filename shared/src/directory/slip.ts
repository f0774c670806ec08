// One slip of the finger: whether a text goes on with a word but for one letter wrong, missing, too many or changed over.

/** Whether the text from `at` on begins with the word, with at most one slip. */
export function fitsForward(text: string, at: number, word: string): boolean {
  let same = 0
  while (same < word.length && text[at + same] === word[same]) same++
  if (same === word.length) return true
  const rest = (from: number, textFrom: number) => text.startsWith(word.slice(from), at + textFrom)
  if (rest(same + 1, same)) return true
  if (isEnd(text[at + same])) return false
  if (rest(same + 1, same + 1) || rest(same, same + 1)) return true
  const changedOver = text[at + same] === word[same + 1] && text[at + same + 1] === word[same]
  return changedOver && rest(same + 2, same + 2)
}

/** Whether the text up to and including `at` ends with the word, with at most one slip. */
export function fitsBackward(text: string, at: number, word: string): boolean {
  const reach = Math.min(word.length + 1, at + 1)
  const before = text.slice(at + 1 - reach, at + 1)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return fitsForward(reversed(line), 0, reversed(word))
}

const isEnd = (letter: string | undefined) => letter === undefined || letter === '\n'
const reversed = (text: string) => text.split('').reverse().join('')

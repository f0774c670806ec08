// Which characters of a text can be seen: nobody shall bear a name that shows nothing, or one that only looks like another's.

/**
 * Code points, from and to, that show nothing or turn their neighbours around: controls, marks of direction, joiners,
 * fillers, selectors, halves of pairs, private use, tags (Unicode 17: Cc, Cf, Default_Ignorable_Code_Point, Co, Cs).
 * Blanks are not among them, nor Mongolian's selectors, which its words are written with.
 */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0x10ffff],
]

/** The text without what cannot be seen. A family of emoji joined into one becomes its members. */
export function seenOf(text: string): string {
  return [...text].filter(isSeen).join('')
}

function isSeen(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return !unseen.some(([from, to]) => from <= point && point <= to)
}

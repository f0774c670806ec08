// Where every two neighbouring letters of a text stand, so that a word is looked for only where its rarest two are.

/** Pairs fall into buckets, some of which two or three pairs share: who asks compares the whole word anyway. */
export interface Pairs {
  /** Where each bucket begins in `places`, and one more for the end. */
  readonly starts: Uint32Array
  /** Of the first letter of each pair in the text, ascending inside a bucket. */
  readonly places: Uint32Array
}

/** Four bytes for each letter of the text. */
export function pairsOf(text: string): Pairs {
  const starts = new Uint32Array(buckets + 1)
  for (let at = 0; at + 1 < text.length; at++) {
    const next = bucketAt(text, at) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let nth = 1; nth <= buckets; nth++) starts[nth] = (starts[nth] ?? 0) + (starts[nth - 1] ?? 0)
  const places = new Uint32Array(Math.max(0, text.length - 1))
  const free = starts.slice()
  for (let at = 0; at + 1 < text.length; at++) {
    const bucket = bucketAt(text, at)
    const place = free[bucket] ?? 0
    places[place] = at
    free[bucket] = place + 1
  }
  return { starts, places }
}

/** Calls for each place of the text where the word stands, ascending. The word has two letters or more. */
export function eachPlace({ starts, places }: Pairs, text: string, word: string, tell: (at: number) => void) {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY]
  for (let nth = 0; nth + 1 < word.length; nth++) {
    const bucket = bucketAt(word, nth)
    const many = (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0)
    if (many < fewest) [rarest, fewest] = [nth, many]
  }
  const bucket = bucketAt(word, rarest)
  const end = starts[bucket + 1] ?? 0
  for (let nth = starts[bucket] ?? 0; nth < end; nth++) {
    const at = (places[nth] ?? 0) - rarest
    if (standsAt(text, at, word)) tell(at)
  }
}

function standsAt(text: string, at: number, word: string): boolean {
  for (let nth = 0; nth < word.length; nth++) {
    if (text.charCodeAt(at + nth) !== word.charCodeAt(nth)) return false
  }
  return true
}

const bits = 16
const buckets = 1 << bits

/** Multiplying by odd numbers of 32 bits spreads letters over the upper bits (Knuth, The Art of Computer Programming, 6.4). */
function bucketAt(text: string, at: number): number {
  return (
    (Math.imul(text.charCodeAt(at), 0x9e3779b1) + Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>>
    (32 - bits)
  )
}

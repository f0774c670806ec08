// Chance inside a section: where an organisation stands in the order one reader sees, the same for each of her pages.

/** 32 bits of an id (FNV-1a, 32 bits: isthe.com/chongo/tech/comp/fnv). */
export function markOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** 32 bits of chance for this mark and this reader's seed (the finaliser of MurmurHash3). */
export function chanceOf(mark: number, seed: number): number {
  let mixed = mark ^ Math.imul(seed + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

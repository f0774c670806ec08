// What people type of a name who do not write it out.

/** `mq` of `min qin`. */
export function initialsIn(syllables: string): string {
  return syllables.replace(/(\S)\S*\s*/g, '$1')
}

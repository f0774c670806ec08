// When two sides say that a page is theirs.

/** A team against whoever claims its page, or two who claim one nobody keeps. */
export function isFoughtOver({ kept, claims }: { kept?: true | undefined; claims: number }): boolean {
  return claims >= (kept ? 1 : 2)
}

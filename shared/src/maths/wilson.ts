// Wilson's interval: between which two shares the truth lies when only a sample was looked at.

/** The normal quantile that leaves 5 % on either side. */
export const z90 = 1.6448536269514722

export interface ShareInterval {
  /** Both from 0 to 1. */
  readonly low: number
  readonly high: number
}

/**
 * The score interval of a share, after E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209–212. `found` of `sampled` were of the
 * kind; `z` is the normal quantile of the wanted certainty. It stays inside 0 to 1 and is honest for small samples;
 * that the sample may be a large part of a small plot is left out, so it is rather too wide than too sure.
 * Throws a RangeError where there is no sample or more were found than sampled.
 */
export function wilsonInterval(found: number, sampled: number, z: number): ShareInterval {
  if (!(sampled > 0 && found >= 0 && found <= sampled)) {
    throw new RangeError(`no share of a sample: ${found} of ${sampled}`)
  }
  const share = found / sampled
  const pull = (z * z) / sampled
  const middle = (share + pull / 2) / (1 + pull)
  const half = (z / (1 + pull)) * Math.sqrt((share * (1 - share)) / sampled + pull / (4 * sampled))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

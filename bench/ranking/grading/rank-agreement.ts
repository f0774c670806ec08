// How well two orders agree.

/** Kendall's tau-b: 1 the same order, −1 the reverse; pairs tied in one of the two are set aside (Kendall 1945). */
export function tauB(x: readonly number[], y: readonly number[]): number {
  let [agree, differ, tiedInX, tiedInY] = [0, 0, 0, 0]
  for (let i = 1; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const inX = Math.sign((x[i] ?? 0) - (x[j] ?? 0))
      const inY = Math.sign((y[i] ?? 0) - (y[j] ?? 0))
      if (inX === 0 && inY !== 0) tiedInX++
      else if (inY === 0 && inX !== 0) tiedInY++
      else if (inX * inY > 0) agree++
      else if (inX * inY < 0) differ++
    }
  }
  return (agree - differ) / Math.sqrt((agree + differ + tiedInX) * (agree + differ + tiedInY))
}

/** Places from 1 for the highest; ties share the mean of their places. */
export function placesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => b - a)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1)
}

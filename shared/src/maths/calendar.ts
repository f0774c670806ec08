// Days as people in China live them: the whole country keeps Beijing time, UTC+8, all year.

const beijingOffsetMs = 8 * 3600 * 1000

/** The calendar day in Beijing at this moment, `2026-11-24`. */
export function beijingDay(moment: Date): string {
  return new Date(moment.getTime() + beijingOffsetMs).toISOString().slice(0, 10)
}

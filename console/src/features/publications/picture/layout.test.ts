// The promises of the picture of shared causes.
import type { CauseGroup } from '@ngo2/shared/ranking/suspicion'
import { pictureOf } from './layout'

function aGroup(cause: string, members: readonly number[]): CauseGroup {
  return { cause, sheets: members.length, right: members.length, rightRemoved: 0, members: [...members] }
}

const phone = aGroup('device', [1, 2, 3])
const hour = aGroup('burst', [2, 3, 4, 5])

test('a sheet with two causes is one dot, tied to both', () => {
  const { trays, threads } = pictureOf([phone, hour])
  expect(trays.flatMap(({ dots }) => dots)).toHaveLength(5)
  const both = trays.findIndex((_, tray) => threads.filter((thread) => thread.tray === tray).length === 2)
  expect(trays[both]?.dots).toHaveLength(2)
})

test('the threads of a cause lead to all of its sheets', () => {
  const { threads } = pictureOf([phone, hour])
  const leadTo = (cause: number) =>
    threads.filter((thread) => thread.cause === cause).reduce((sum, { sheets }) => sum + sheets, 0)
  expect([leadTo(0), leadTo(1)]).toEqual([3, 4])
})

test('every dot lies on its tray and every tray in the picture, apart from the others', () => {
  const many = aGroup(
    'link',
    Array.from({ length: 60 }, (_, nth) => 100 + nth),
  )
  const { trays, width, height } = pictureOf([phone, hour, many])
  for (const { x, y, width: wide, height: high, dots } of trays) {
    expect(x + wide).toBeLessThanOrEqual(width)
    expect(y + high).toBeLessThanOrEqual(height)
    for (const dot of dots) {
      expect(dot.x > x && dot.x < x + wide && dot.y > y && dot.y < y + high).toBe(true)
    }
  }
  trays.forEach((tray, nth) => {
    const next = trays[nth + 1]
    if (next !== undefined) expect(next.y).toBeGreaterThan(tray.y + tray.height)
  })
})

test('the names of causes keep apart even where there are hardly any sheets', () => {
  const { causes, height } = pictureOf([aGroup('device', [1]), aGroup('link', [1]), aGroup('burst', [1])])
  expect((causes[1]?.y ?? 0) - (causes[0]?.y ?? 0)).toBeGreaterThanOrEqual(40)
  expect(height).toBeGreaterThan(causes[2]?.y ?? 0)
})

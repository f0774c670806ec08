// A lot ends by itself.
import { howItStands } from './how-it-stands'

const endsAt = '2026-12-14T00:00:00.000Z'
const at = (day: string) => Date.parse(`${day}T00:00:00.000Z`)

test('an open lot is over from its end on, and what was answered stays answered', () => {
  expect(howItStands({ state: 'open', endsAt }, at('2026-12-13'))).toBe('open')
  expect(howItStands({ state: 'open', endsAt }, at('2026-12-14'))).toBe('over')
  expect(howItStands({ state: 'taken', endsAt }, at('2026-12-20'))).toBe('taken')
  expect(howItStands({ state: 'declined', endsAt }, at('2026-12-20'))).toBe('declined')
})

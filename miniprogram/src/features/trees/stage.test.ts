// A drawing for each age.
import { stageOf } from './stage'

const plantedAt = '2026-01-01T04:00:00.000Z'
const at = (day: string) => stageOf({ species: 'suosuo', plantedAt }, Date.parse(`${day}T04:00:00Z`))

test('a saxaul grows through its stages over nine years', () => {
  expect(at('2026-01-01')).toBe('seedling')
  expect(at('2026-12-31')).toBe('seedling')
  expect(at('2027-01-01')).toBe('sapling')
  expect(at('2029-06-01')).toBe('shrub')
  expect(at('2036-01-01')).toBe('grown')
})

test('a companion is drawn as its own kind', () => {
  expect(stageOf({ species: 'hongliu', plantedAt }, Date.parse(plantedAt))).toBe('hongliu')
})

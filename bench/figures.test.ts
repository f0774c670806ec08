// What a table of figures promises: budgets are held, goals are only remarked on.
import { type Figure, report } from './figures'

const size: Figure = { name: 'api', found: 700, unit: 'KB', floor: 219, budget: 600 }
const speed: Figure = { name: 'speed', found: 0.5, unit: '×', goal: 0.6, moreIsBetter: true }

function printed(figures: readonly Figure[]) {
  const lines: string[] = []
  const broken = report((line) => void lines.push(line), 'a table', figures)
  return { broken, lines }
}

test('a figure over its budget is said in a sentence and seen in the table', () => {
  const { broken, lines } = printed([size])
  expect(broken).toEqual(['api: 700 KB, not 600'])
  expect(lines.at(-1)).toMatch(/api +700 +219 +600 {2}KB {2}OVER BUDGET/)
})

test('a figure at its budget is kept', () => {
  expect(printed([{ ...size, found: 600 }]).broken).toEqual([])
})

test('a missed goal is remarked on and breaks nothing', () => {
  const { broken, lines } = printed([speed])
  expect(broken).toEqual([])
  expect(lines.at(-1)).toContain('goal missed')
})

test('more of what is better misses no goal', () => {
  expect(printed([{ ...speed, found: 0.9 }]).lines.at(-1)).not.toContain('missed')
})

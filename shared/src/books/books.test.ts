// Sums, periods and additions of books, over whatever lines there are.
import fc from 'fast-check'
import { figuresOf } from './figures'
import { IncomeSource, SpendingKind } from './kinds'
import { firstDayOf, lastDayOf, nextQuarter, previousQuarter, quarterOf, quarterWords } from './period'
import type { Line } from './quarter'
import { addsUp, balanceOf, keepsBalance } from './rules'
import { sumsOf, together } from './sums'

const aLine: fc.Arbitrary<Line> = fc
  .record({
    fen: fc.integer({ min: 1, max: 1e12 }),
    source: fc.constantFrom(...IncomeSource.options),
    kind: fc.constantFrom(...SpendingKind.options),
    comesIn: fc.boolean(),
    projectId: fc.option(fc.constantFrom('prj_A', 'prj_B'), { nil: undefined }),
  })
  .map(({ fen, source, kind, comesIn, projectId }) => {
    const line = { fen, projectId: projectId as Line['projectId'] }
    return comesIn ? { way: 'in' as const, source, ...line } : { way: 'out' as const, kind, ...line }
  })
const lines = fc.array(aLine, { maxLength: 40 })
const total = (parts: readonly { fen: number }[]) => parts.reduce((sum, { fen }) => sum + fen, 0)

it('adds every line to exactly one source or kind', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { inFen, outFen, bySource, byKind } = sumsOf(all)
      expect(total(bySource)).toBe(inFen)
      expect(total(byKind)).toBe(outFen)
      expect(balanceOf({ openingFen: 0, lines: all })).toBe(inFen - outFen)
    }),
  )
})

it('comes to the same whether lines are added up at once or in quarters', () => {
  fc.assert(
    fc.property(lines, lines, (some, others) => {
      const sorted = ({ byProject, ...sums }: ReturnType<typeof sumsOf>) => ({
        ...sums,
        byProject: [...byProject].sort((a, b) => a.projectId.localeCompare(b.projectId)),
      })
      expect(sorted(together([sumsOf(some), sumsOf(others)]))).toEqual(sorted(sumsOf([...some, ...others])))
    }),
  )
})

it('says by how much a closing differs, whatever the lines are', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: -1e9, max: 1e9 }), (all, byFen) => {
      const openingFen = 1e14
      const closingFen = balanceOf({ openingFen, lines: all }) + byFen
      const added = addsUp({ openingFen, lines: all, closingFen }, undefined)
      expect(added).toEqual(
        byFen === 0
          ? { ok: true }
          : { ok: false, refusal: 'books.closing_differs', field: 'closingFen', byFen },
      )
    }),
  )
})

it('says by how much an opening differs before it looks at the lines', () => {
  const books = { openingFen: 100, lines: [], closingFen: 0 }
  expect(addsUp(books, { closingFen: 300 })).toMatchObject({ refusal: 'books.opening_differs', byFen: -200 })
})

it('leaves what is left alone when money moves between lines', () => {
  const part = {
    quarter: '2025Q4',
    openingFen: 10,
    closingFen: 30,
    sums: sumsOf([{ way: 'in', source: 'dues', fen: 20 }]),
  }
  const moving = [
    { way: 'in' as const, source: 'dues' as const, fen: -20, because: '是企业给的' },
    { way: 'in' as const, source: 'companies' as const, fen: 20, because: '是企业给的' },
  ]
  expect(keepsBalance(moving).ok).toBe(true)
  expect(figuresOf('2025', [part], moving)).toMatchObject({
    inFen: 20,
    openingFen: 10,
    closingFen: 30,
    bySource: [{ source: 'companies', fen: 20 }],
  })
})

it.each([
  ['2026-01-01', '2026Q1', '2026-03-31'],
  ['2026-06-30', '2026Q2', '2026-06-30'],
  ['2026-07-01', '2026Q3', '2026-09-30'],
  ['2026-12-31', '2026Q4', '2026-12-31'],
])('puts %s into %s, which ends on %s', (day, quarter, end) => {
  expect(quarterOf(day)).toBe(quarter)
  expect(lastDayOf(quarter)).toBe(end)
  expect(firstDayOf(quarter) <= day && day <= end).toBe(true)
  expect(previousQuarter(nextQuarter(quarter))).toBe(quarter)
})

it('counts quarters across years', () => {
  expect(nextQuarter('2025Q4')).toBe('2026Q1')
  expect(previousQuarter('2026Q1')).toBe('2025Q4')
  expect(quarterWords('2026Q3').zh).toBe('2026年第三季度')
})

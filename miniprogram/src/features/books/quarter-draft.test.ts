// What is typed in a quarter becomes fen, or the place is named that cannot be read.
import { balanceSoFar, draftOf, formOf, type LineDraft } from './quarter-draft'

const line = (change: Partial<LineDraft>): LineDraft => ({
  key: 'a',
  way: 'out',
  source: undefined,
  kind: 'materials',
  amount: '',
  projectId: undefined,
  note: '',
  vouchers: [],
  ...change,
})
const kept = { version: 0, openingFen: 0, closingFen: 0, lines: [] }

test('a quarter nobody counted yet is empty, not nothing', () => {
  expect(draftOf(kept)).toEqual({ opening: '', closing: '', lines: [] })
  expect(draftOf({ ...kept, version: 2, openingFen: 100, closingFen: 0 }).closing).toBe('')
  expect(draftOf({ ...kept, version: 2 })).toEqual({ opening: '0', closing: '0', lines: [] })
})

test('what was kept comes back as it was', () => {
  const lines = [
    { way: 'in' as const, source: 'dues' as const, fen: 120_050, note: '二十四人' },
    { way: 'out' as const, kind: 'transport' as const, fen: 8000 },
  ]
  const form = { openingFen: 1000, lines, closingFen: 113_050 }
  expect(formOf(draftOf({ version: 3, ...form }))).toEqual(form)
})

test('the balance runs along while some lines cannot be read yet', () => {
  const draft = {
    opening: '1,000',
    closing: '',
    lines: [line({ amount: '80.5元' }), line({ amount: '八十' }), line({ way: 'in', amount: '200' })],
  }
  expect(balanceSoFar(draft)).toBe(111_950)
})

test('the first place that cannot be sent is named', () => {
  const typed = {
    opening: '0',
    closing: '0',
    lines: [line({ amount: '5' }), line({ key: 'b', amount: '0' })],
  }
  expect(formOf({ ...typed, opening: 'x' })).toEqual({ in: 'opening' })
  expect(formOf(typed)).toEqual({ in: 'line', key: 'b', nth: 1, lacks: 'amount' })
  const noKind = { ...typed, lines: [line({ amount: '5', kind: undefined })] }
  expect(formOf(noKind)).toMatchObject({ lacks: 'kind' })
  expect(formOf({ ...typed, lines: [], closing: '1.234' })).toEqual({ in: 'closing' })
})

// A document says how long it still keeps, to the day; what is over turns grey and stays.
import type { ShownEvidence } from '@ngo2/shared/showcases/showcase'
import { rowsOf } from './evidence-rows'

const today = '2026-11-24'
const sayDay = (day: string) => ({ zh: day, en: day })
const report: ShownEvidence = {
  item: 'T4',
  state: 'seen',
  at: '2026-05-22T04:00:00.000Z',
  by: ['周岚'],
  expiresOn: '2027-05-31',
  files: [],
}
const rowOf = (change: Partial<ShownEvidence>) => rowsOf([{ ...report, ...change }], today, sayDay)[0]

test('a document that keeps says who saw it, when, and the days it has left', () => {
  expect(rowOf({})).toMatchObject({
    name: { zh: '年度工作报告' },
    note: { zh: '2026-05-22 看过原件（周岚）' },
    tag: { words: { zh: '还有189天' }, tone: 'ok' },
    faded: false,
  })
})

test('its last day still counts, and the day after it is over, grey, and still there', () => {
  expect(rowOf({ expiresOn: today })).toMatchObject({ tag: { words: { zh: '还有1天' } }, faded: false })
  const over = rowOf({ expiresOn: '2026-11-23' })
  expect(over).toMatchObject({ tag: { words: { zh: '过期1天' }, tone: 'bad' }, left: 0, faded: true })
})

test('the last month is told in another tone', () => {
  expect(rowOf({ expiresOn: '2026-12-23' })?.tag.tone).toBe('warn')
  expect(rowOf({ expiresOn: '2026-12-24' })?.tag.tone).toBe('ok')
})

test('what nobody looked at yet waits, and earns no green', () => {
  expect(rowOf({ state: 'declared', by: [] })).toMatchObject({
    tag: { words: { zh: '等人看' }, tone: 'quiet' },
    faded: true,
  })
})

test('what only the reviewers know says so', () => {
  expect(rowOf({ item: 'T2', reviewersOnly: true })?.note?.zh).toContain('审核的人知道，不公开')
})

test('what is not there is told too, after everything that is', () => {
  const rows = rowsOf([report], today, sayDay)
  expect(rows).toHaveLength(11)
  expect(rows[1]).toMatchObject({ item: 'T1', tag: { words: { zh: '还没放出来' } }, faded: true })
})

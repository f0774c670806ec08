// What a gauge may say of a standing.
import { gaugeOf } from './gauge'

const figure = {
  is: 'figure',
  section: 'above',
  score: 63.4,
  lo: 61.2,
  hi: 65.3,
  people: 187,
  roles: 4,
} as const
const publication = { medians: { transparency: 57.4 } }

test('a figure is told with its range, the middle of the others and its people', () => {
  const gauge = gaugeOf('transparency', figure, publication)
  expect(gauge.label.zh).toBe('信息透明，61到65，中线57，187人评')
  expect(gauge.peopleOfKinds.zh).toBe('187人评 · 四类人')
  expect(gauge.notch).toBe(57.4)
})

test('too few people show no range, only how many there are', () => {
  const gauge = gaugeOf('communication', { is: 'collecting', people: 7 }, publication)
  expect(gauge).not.toHaveProperty('band')
  expect(gauge).not.toHaveProperty('notch')
  expect(gauge.collecting?.zh).toBe('正在收集 7/15')
})

test('enough people without a figure wait for the next publication', () => {
  expect(gaugeOf('communication', { is: 'collecting', people: 15 }, undefined).collecting?.zh).toContain(
    '下次公布',
  )
})

test('the middle is that of its own peers, where it has some', () => {
  const peers = { set: { size: 'upTo10' }, figures: 12, median: 48.6 } as const
  const gauge = gaugeOf('transparency', { ...figure, peers }, publication)
  expect(gauge.notch).toBe(48.6)
  expect(gauge.peers?.zh).toBe('同类：10人以下，12家出了数，中线 49')
})

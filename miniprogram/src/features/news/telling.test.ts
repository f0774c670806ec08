// How the four kinds of news are told.
import { NewsItem } from '@ngo2/shared/news/item'
import * as v from 'valibot'
import { tellingOf } from './telling'

const ulid = '01KB0000000000000000000000'
const at = '2026-11-12T02:00:00.000Z'
const nowMs = Date.parse('2026-11-24T02:00:00Z')
const plot = { id: `plo_${ulid}`, number: 7, site: '民勤' }
const organisation = { id: `org_${ulid}`, name: '沙窝子守绿队', example: true }
const tell = (item: object) => tellingOf(v.parse(NewsItem, { id: 'x', at, ...item }), nowMs)

test('a measured plot tells the living and keeps the dead, as a range for the whole plot', () => {
  const measured = { measuredOn: '2026-11-10', sampled: 200, alive: 133 }
  const told = tell({ is: 'plotMeasured', plot, organisationId: organisation.id, ...measured })
  expect(told.title.zh).toBe('7号地量完了：200丛里，活着133丛')
  expect(told.note.zh).toBe('民勤 · 11月10日量。死的67丛都留在图上')
  expect(told.survival?.low).toBeCloseTo(60.8, 1)
  expect(told.survival?.high).toBeCloseTo(71.7, 1)
  expect(told.leadsTo).toEqual({ page: 'pkg-tree/plot', id: plot.id })
})

test('a new organisation is told with its seal and whether it is an example', () => {
  const told = tell({ is: 'organisationRegistered', organisation })
  expect(told).toMatchObject({ seal: '沙窝子守绿队', example: true })
  expect(told.leadsTo.id).toBe(organisation.id)
})

test('a publication leads to the list, an open plot to the plot', () => {
  const run = { runId: `run_${ulid}`, organisations: 60 }
  expect(tell({ is: 'rankingPublished', ...run }).leadsTo).toEqual({ page: 'pages/organisations' })
  expect(tell({ is: 'plotOpened', plot, organisationId: organisation.id }).leadsTo.id).toBe(plot.id)
})

// What staff are told of a run, and what may be done with it.
import { makeId } from '@ngo2/shared/contract/ids'
import { Run, RunId, runMaxMs } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { publicationOf, shortHash, statusOf } from './run-status'

const published = v.parse(
  RunId,
  makeId('run', 1, () => 0),
)

const startedMs = Date.parse('2026-11-24T12:00:00Z')

function aRun(fields: Partial<Run>): Run {
  return v.parse(Run, {
    id: makeId('run', 2, () => 0),
    state: 'ready',
    startedAt: new Date(startedMs).toISOString(),
    startedBy: 'operator',
    segmentsRead: 32,
    ...fields,
  })
}

test.each([
  ['a run that is whole and was never shown is a preview', aRun({}), 'preview', 'publish'],
  ['the published run is live, and is not published again', aRun({ id: published }), 'live', undefined],
  [
    'a run that was live once can be gone back to',
    aRun({ publishedAt: '2026-11-01T00:00:00.000Z' }),
    'earlier',
    'rollBack',
  ],
  ['a failed run can never be published', aRun({ state: 'failed' }), 'failed', undefined],
  ['a run that is still read can not be published yet', aRun({ state: 'reading' }), 'reading', undefined],
])('%s', (_promise, run, status, publication) => {
  expect(statusOf(run, published, startedMs + 1)).toBe(status)
  expect(publicationOf(run, published)).toBe(publication)
})

test('a run that is out of time without a word has died, whatever it did last', () => {
  for (const state of ['planned', 'reading', 'fitting'] as const) {
    expect(statusOf(aRun({ state }), published, startedMs + runMaxMs - 1)).toBe(state)
    expect(statusOf(aRun({ state }), published, startedMs + runMaxMs)).toBe('died')
  }
})

test('a run that ended stays what it became, however long ago', () => {
  const yearLaterMs = startedMs + 365 * 24 * runMaxMs
  expect(statusOf(aRun({}), published, yearLaterMs)).toBe('preview')
  expect(statusOf(aRun({ state: 'failed' }), published, yearLaterMs)).toBe('failed')
})

test('a hash is shortened from the middle', () => {
  expect(shortHash(`9f3c${'0'.repeat(56)}1e21`)).toBe('9f3c…1e21')
})

// What staff are told of a run, and what may be done with it.
import { makeId } from '@ngo2/shared/contract/ids'
import { Run, RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { isMoving, publicationOf, shortHash, statusOf } from './run-status'

const published = v.parse(
  RunId,
  makeId('run', 1, () => 0),
)

function aRun(fields: Partial<Run>): Run {
  return v.parse(Run, {
    id: makeId('run', 2, () => 0),
    state: 'ready',
    startedAt: '2026-11-24T12:00:00.000Z',
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
  expect(statusOf(run, published)).toBe(status)
  expect(publicationOf(run, published)).toBe(publication)
})

test('a run moves until it is ready or has failed', () => {
  const states = ['planned', 'reading', 'fitting', 'ready', 'failed'] as const
  expect(states.map((state) => isMoving(aRun({ state })))).toEqual([true, true, true, false, false])
})

test('a hash is shortened from the middle', () => {
  expect(shortHash(`9f3c${'0'.repeat(56)}1e21`)).toBe('9f3c…1e21')
})

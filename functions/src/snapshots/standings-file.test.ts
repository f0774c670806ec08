// The promises of the file of standings: it says what the snapshot says, and without it the table does.
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { RunId } from '@ngo2/shared/ranking/run'
import type { Standing } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import { anApp, type TestApp } from '../../test/an-app'
import { type Standings, writeSnapshot } from './snapshot-repository'
import { standingAt } from './standing-columns'
import { readStandings, writeStandings } from './standings-file'

let test: TestApp
let runId: RunId
let rows: Standings[]

beforeEach(async () => {
  test = await anApp()
  runId = v.parse(RunId, test.app.newId('run'))
  const figure = {
    is: 'figure',
    section: 'across',
    score: 48.3,
    lo: 41.1,
    hi: 55.7,
    people: 12,
    roles: 3,
  } as const
  rows = [
    rowOf({ is: 'collecting', people: 2 }, { is: 'collecting', people: 0 }),
    rowOf(
      { ...figure, peers: { set: { size: 'upTo10' }, figures: 9, median: 50 }, burst: true },
      {
        is: 'collecting',
        people: 4,
        checking: { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' },
      },
    ),
    rowOf({ is: 'collecting', people: 0 }, { ...figure, section: 'above', hi: 100 }),
  ]
})
afterEach(() => test.close())

const rowOf = (transparency: Standing, communication: Standing): Standings => ({
  organisationId: v.parse(OrganisationId, test.app.newId('org')),
  standings: { transparency, communication },
  traits: { size: 'upTo10', county: 'city' },
})

async function read(): Promise<Standings[]> {
  const { ids, kinds, kind, transparency, communication } = await readStandings(test.app, runId)
  return ids.map((id, at) => ({
    organisationId: v.parse(OrganisationId, id),
    standings: { transparency: standingAt(transparency, at), communication: standingAt(communication, at) },
    traits: kinds[kind[at] ?? -1] ?? {},
  }))
}

const byId = (all: readonly Standings[]) =>
  [...all].sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1))

it('every standing is read from the file as it was written, with nothing in the table', async () => {
  await writeStandings(test.app, runId, rows)
  expect(await read()).toEqual(byId(rows))
  expect(test.bugs).toEqual([])
})

it('a snapshot of nobody is an empty file', async () => {
  await writeStandings(test.app, runId, [])
  expect(await read()).toEqual([])
  expect(test.bugs).toEqual([])
})

it.each([
  ['is missing', undefined],
  ['is no file of ours', Buffer.from('else')],
])('a file that %s is told of, and the table serves', async (_, bytes) => {
  const outline = { runId, organisations: 3, medians: {}, peers: { transparency: 1, communication: 1 } }
  await writeSnapshot(test.app.table, {
    outline: { ...outline, medians: { transparency: undefined, communication: undefined }, parameters: 'p' },
    standings: rows,
    explanations: [],
  })
  if (bytes !== undefined)
    await test.app.files.put(`search/standings/${runId}.json.gz`, bytes, 'application/gzip')
  expect(await read()).toEqual(byId(rows))
  expect(test.bugs).toHaveLength(1)
})

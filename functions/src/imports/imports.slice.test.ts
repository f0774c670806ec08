// Evaluations from outside: whole files into the table, and nothing of a file with a bad line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { listNews } from '@ngo2/shared/news/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, yes } from '../../test/people'
import { anOrganisation } from '../../test/things'
import { importEvaluations } from '.'
import { organisationIdOf } from './evaluations-from'

let test: TestApp
let folder: string

beforeAll(async () => {
  test = await anApp()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ngo2-import-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => test.close())

/** Files of `raters` people who each rate one organisation, with these lines behind. */
function files(ngo: string, raters: number, ...moreRatings: string[]) {
  const people = Array.from({ length: raters }, (_, n) => `${ngo}-u${n}`)
  const write = (name: string, lines: string[]) => {
    const path = join(folder, name)
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }
  return {
    ratings: write('ratings.csv', [
      'rater,ngo,dimension,criterion,score,day',
      ...people.flatMap((rater) => [`${rater},${ngo},org,o1,4,300`, `${rater},${ngo},comm,c1,3,360`]),
      ...moreRatings,
    ]),
    raters: write('raters.csv', [
      'rater,verified,created_day,device,ref',
      ...people.map((rater) => `${rater},1,-3,d1,share:${ngo}`),
    ]),
    ngos: write('ngos.csv', [
      'ngo,created_day,evidence_docs,evidence_org,evidence_comm',
      `${ngo},-10,2,3.5,`,
    ]),
  }
}

async function stored(ngo: string) {
  const { items } = await test.app.table.query({
    pk: `ORGANISATION#${organisationIdOf(ngo)}`,
    prefix: 'EVALUATION#',
  })
  return items
}

it('brings organisations and evaluations in, once however often it is told', async () => {
  const once = await importEvaluations(test.app, files('n1', 150), () => {})
  expect(once).toEqual({ organisations: 1, evaluations: 150, writtenBefore: 0 })
  const twice = await importEvaluations(test.app, files('n1', 150), () => {})
  expect(twice.writtenBefore).toBe(150)
  expect(await stored('n1')).toHaveLength(150)
  await test.settle()
  const page = yes(await test.ask(readOrganisationPage, { organisationId: organisationIdOf('n1') }))
  expect(yes(await test.ask(listNews, {})).items).toEqual([])
  expect(page).toMatchObject({ organisation: { name: 'n1' }, standings: { transparency: { people: 15 } } })
})

it('keeps scores, level and provenance, and the phone only as a hash', async () => {
  await importEvaluations(test.app, files('n2', 1), () => {})
  const [evaluation] = await stored('n2')
  expect(evaluation).toMatchObject({
    scores: { transparency: { o1: 4 }, communication: { c1: 3 } },
    level: 1,
    byOwnLink: true,
    givenAt: '2026-11-24T00:00:00.000Z',
    memberSince: '2025-11-26T00:00:00.000Z',
  })
  expect(evaluation?.device).not.toContain('d1')
})

it('names every bad line and writes nothing', async () => {
  const bad = files('n3', 2, 'nobody,n3,org,o1,4,3', 'n3-u0,n3,org,o1,9,3', 'n3-u0,n3,org,o1,4')
  const refused = await importEvaluations(test.app, bad, () => {}).catch((error: Error) => error.message)
  expect(String(refused).match(/line \d+/g)).toEqual(['line 6', 'line 7', 'line 8'])
  expect(await stored('n3')).toEqual([])
})

it('brings in no evaluations of a name that another organisation bears', async () => {
  await anOrganisation(await anOperator(test), { name: '绿洲 N5' })
  const refused = importEvaluations(test.app, files('绿洲n5', 2), () => {})
  await expect(refused).rejects.toThrow(/ngos\.csv: expected names nobody bears; found 绿洲n5/)
  expect(await stored('绿洲n5')).toEqual([])
})

it('goes on where it was stopped', async () => {
  const { write } = test.app.table
  let batches = 0
  const failing: typeof write = async (...writes) => {
    if (writes.length > 50 && ++batches > 1) throw new Error('the light went out')
    return write(...writes)
  }
  const app = { ...test.app, table: { ...test.app.table, write: failing } }
  await expect(importEvaluations(app, files('n4', 250), () => {})).rejects.toThrow('the light went out')
  const { writtenBefore } = await importEvaluations(test.app, files('n4', 250), () => {})
  expect(writtenBefore).toBe(100)
  expect(await stored('n4')).toHaveLength(250)
})

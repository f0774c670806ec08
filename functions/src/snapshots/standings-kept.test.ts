// The promises of what a warm function keeps: one reading for all who ask, and no more snapshots than it has room for.
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { anApp, type TestApp } from '../../test/an-app'
import type { App } from '../platform/app'
import { writeStandings } from './standings-file'
import { standingsKept } from './standings-kept'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

/** The app as a function that has just started, and how often it has read a file. */
function aColdApp() {
  const reads: string[] = []
  const { files } = test.app
  const get: App['files']['get'] = (key) => {
    reads.push(key)
    return files.get(key)
  }
  return { app: { ...test.app, files: { ...files, get } }, reads }
}

async function aSnapshot(): Promise<RunId> {
  const runId = v.parse(RunId, test.app.newId('run'))
  await writeStandings(test.app, runId, [])
  return runId
}

it('is read once however many ask at once, and goes when three others were asked for since', async () => {
  const { app, reads } = aColdApp()
  const askFor = async (others: number) => {
    for (let nth = 0; nth < others; nth++) await standingsKept(app, await aSnapshot())
  }
  const runId = await aSnapshot()
  const [one, other] = await Promise.all([standingsKept(app, runId), standingsKept(app, runId)])
  expect(one).toBe(other)
  expect(reads).toHaveLength(1)
  for (let turn = 0; turn < 2; turn++) {
    await askFor(2)
    expect(await standingsKept(app, runId)).toBe(one)
  }
  await askFor(3)
  expect(await standingsKept(app, runId)).not.toBe(one)
})

it('is asked for again where it could not be read', async () => {
  const { app, reads } = aColdApp()
  const runId = await aSnapshot()
  const down = () => Promise.reject(new Error('the table and the files are down'))
  const { files, table } = app
  const broken = Object.assign(app, { files: { ...files, get: down }, table: { ...table, query: down } })
  await expect(standingsKept(broken, runId)).rejects.toThrow('down')
  Object.assign(app, { files, table })
  expect((await standingsKept(app, runId)).ids).toEqual([])
  expect(reads).toHaveLength(1)
})

// Finding organisations, from the phone's question over the table and the index file to the answer.
import { call } from '@ngo2/shared/contract/call'
import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import { listOrganisations } from '@ngo2/shared/directory/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person, yes } from '../../test/people'
import { anOrganisation } from '../../test/things'
import { authenticate } from '../accounts'
import type { App } from '../platform/app'
import { serve } from '../platform/http'
import { directoryRoutes, rebuildDirectory } from '.'
import { findPointer } from './repository'

let test: TestApp
let staff: Person
/** Errors this test means to happen. */
let troubles: number

beforeEach(async () => {
  troubles = 0
  test = await anApp()
  staff = await anOperator(test)
})
afterEach(async () => {
  expect(test.bugs).toHaveLength(troubles)
  await test.close()
})

type Wish = Partial<CallerInputOf<typeof listOrganisations>>

async function find(wish: Wish = {}, from: Pick<TestApp, 'ask'> = test): Promise<string[]> {
  const names: string[] = []
  let cursor: string | undefined
  do {
    const page = yes(
      await from.ask(listOrganisations, { dimension: 'transparency', seed: 1, cursor, ...wish }),
    )
    names.push(...page.items.map(({ name }) => name))
    cursor = page.next
  } while (cursor !== undefined)
  return names
}

async function register(...names: string[]) {
  for (const name of names) await anOrganisation(staff, { name })
  await test.settle()
}

/** A function that has just started: it keeps nothing yet. */
function cold(over: Partial<App['settings']> = {}): Pick<TestApp, 'ask'> {
  const app = { ...test.app, settings: { ...test.app.settings, ...over } }
  const server = serve(app, { routes: directoryRoutes, authenticate })
  return {
    ask: (endpoint, input) =>
      call(
        async ({ method, path }) => {
          const response = await server.request(path, { method })
          return { status: response.status, body: await response.json() }
        },
        endpoint,
        input,
      ),
  }
}

it.each([
  ['慢慢来'],
  ['慢慢来支家'],
  ['慢来慢之家'],
  ['慢慢之家'],
  ['manmanlai'],
  ['mmlzj'],
  ['manmanali'],
  ['minqin 慢慢'],
  ['民勤 治沙'],
  ['慢慢来之家（示例'],
])('%s finds 慢慢来之家（示例）, typed as people type', async (q) => {
  await register('慢慢来之家（示例）', '草场邻居')
  expect(await find({ q })).toContain('慢慢来之家（示例）')
})

it('a name with Latin letters and figures in it is found by them', async () => {
  await register('NGO之家１+１小组')
  for (const q of ['ngo', 'NGO之家', 'ngozhijia', '1+1', 'nog之家1'])
    expect(await find({ q })).toHaveLength(1)
})

it('a name that fits exactly is not joined by those that fit nearly', async () => {
  await register('草场邻居', '草场邻里')
  expect(await find({ q: '草场邻居' })).toEqual(['草场邻居'])
  expect(await find({ q: '草场邻巨' })).toHaveLength(2)
})

it('a province holds what lies in its counties, a county only its own, and a cause only those who work for it', async () => {
  await anOrganisation(staff, { name: '民勤一家', county: '620621', causes: ['desert'] })
  await anOrganisation(staff, { name: '古浪一家', county: '620622', causes: ['water', 'elders'] })
  await anOrganisation(staff, { name: '南京一家', county: '320106', causes: ['elders'] })
  await test.settle()
  expect((await find({ place: '620000' })).sort()).toEqual(['古浪一家', '民勤一家'])
  expect(await find({ place: '620621' })).toEqual(['民勤一家'])
  expect((await find({ cause: 'elders' })).sort()).toEqual(['南京一家', '古浪一家'])
  expect(await find({ cause: 'elders', place: '620600', q: 'gulang' })).toEqual(['古浪一家'])
  expect(await find({ level: 'seed' })).toEqual([])
})

it('everybody is listed once, in an order of each reader’s own, page after page', async () => {
  const all = Array.from({ length: 30 }, (_, nth) => `小组${nth}`)
  await register(...all)
  const [mine, again, hers] = [await find({ seed: 1 }), await find({ seed: 1 }), await find({ seed: 2 })]
  expect([...mine].sort()).toEqual([...all].sort())
  expect(again).toEqual(mine)
  expect(hers).not.toEqual(mine)
})

it('after the nightly rebuild a cold function finds the same, and what came, changed or went since', async () => {
  await register('先来的', '要走的')
  await rebuildDirectory(test.app)
  await register('后来的')
  const going = (await test.everything()).find(
    ({ name, entity }) => name === '要走的' && entity === 'organisation',
  )
  await test.app.table.write({
    change: { pk: going?.pk ?? '', sk: going?.sk ?? '' },
    set: { closedAt: '2026-11-24T03:00:00.000Z' },
  })
  await test.settle()
  expect((await find({}, cold())).sort()).toEqual(['先来的', '后来的'])
  await rebuildDirectory(test.app)
  await rebuildDirectory(test.app)
  expect((await find({}, cold())).sort()).toEqual(['先来的', '后来的'])
  expect((await find()).sort()).toEqual(['先来的', '后来的'])
})

it('what changes while the index is being rebuilt is not lost', async () => {
  await register('先来的')
  const { put } = test.app.files
  const slow = {
    ...test.app,
    files: {
      ...test.app.files,
      async put(...file: Parameters<typeof put>) {
        await register('这时来的')
        await put(...file)
      },
    },
  }
  await rebuildDirectory(slow)
  expect((await find({}, cold())).sort()).toEqual(['先来的', '这时来的'])
  test.pass(24 * 3_600_000)
  await rebuildDirectory(test.app)
  test.pass(24 * 3_600_000)
  await rebuildDirectory(test.app)
  expect((await find({}, cold())).sort()).toEqual(['先来的', '这时来的'])
  expect((await test.everything()).filter(({ entity }) => entity === 'directoryChange')).toEqual([])
})

it('two rebuilds at once leave one index, and it is whole', async () => {
  await register('先来的')
  await Promise.all([rebuildDirectory(test.app), rebuildDirectory(test.app)])
  expect(await find({}, cold())).toEqual(['先来的'])
  expect(await test.app.files.list('search/')).toHaveLength(1)
})

it.each([['gone'], ['garbled']])(
  'an index that is %s is told of, and the one before it serves',
  async (fault) => {
    await register('先来的')
    await rebuildDirectory(test.app)
    await register('后来的')
    await rebuildDirectory(test.app)
    const { newest } = (await findPointer(test.app.table)) ?? {}
    const key = `search/${newest?.version}.json.gz`
    if (fault === 'gone') await test.app.files.removeAll(key)
    else await test.app.files.put(key, new Uint8Array([1, 2, 3]), 'application/gzip')
    expect((await find({}, cold())).sort()).toEqual(['先来的', '后来的'])
    troubles = 1
  },
)

it('a fact told twice writes nothing the second time', async () => {
  await register('先来的')
  const before = (await test.everything()).filter(({ entity }) => entity === 'directoryChange')
  const id = before[0]?.id
  await test.app.table.write({
    change: { pk: `ORGANISATION#${id}`, sk: 'ORGANISATION' },
    set: { intro: '换了一句介绍，找的时候用不到。' },
  })
  await test.settle()
  const after = (await test.everything()).filter(({ entity }) => entity === 'directoryChange')
  expect(after).toEqual(before)
})

it('a warm function looks twice a minute and not more often', async () => {
  const warm = cold({ searchFreshMs: 30_000 })
  await register('先来的')
  expect(await find({}, warm)).toEqual(['先来的'])
  await register('后来的')
  expect(await find({}, warm)).toEqual(['先来的'])
  test.pass(30_000)
  expect((await find({}, warm)).sort()).toEqual(['先来的', '后来的'])
})

it('a cursor of another list is refused', async () => {
  const cursor = Buffer.from(JSON.stringify({ section: '9', chance: 'x', id: 'y' })).toString('base64url')
  const answer = await test.ask(listOrganisations, { dimension: 'transparency', seed: 1, cursor })
  expect(answer).toMatchObject({ is: 'refused', refusal: { code: 'request.invalid', field: 'cursor' } })
})

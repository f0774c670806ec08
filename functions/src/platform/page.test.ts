// Reading on to the end of a list, on the real engine.
import { anApp, type TestApp } from '../../test/an-app'
import { readAll } from './page'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

it('reads on to the end, however much one answer of the table holds, and not into another list', async () => {
  const keys = [1, 2, 3, 4, 5].map((nth) => ({ pk: 'THINGS', sk: `THING#${nth}` }))
  const others = { pk: 'THINGS', sk: 'ELSE#1' }
  await test.app.table.write(...[...keys, others].map((key) => ({ put: { ...key, entity: 'thing' } })))
  const query = { pk: 'THINGS', prefix: 'THING#', limit: 2, consistent: true }
  expect(await readAll(test.app.table, query, ({ sk }) => sk)).toEqual(keys.map(({ sk }) => sk))
  const behind = { ...query, newestFirst: true, after: { pk: 'THINGS', sk: 'THING#4' } }
  expect(await readAll(test.app.table, behind, ({ sk }) => sk)).toEqual(['THING#3', 'THING#2', 'THING#1'])
})

// The table's verbs on the real engine.
import { anApp, type TestApp } from '../../test/an-app'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

it('reads more keys at once than DynamoDB takes, in their order and with the missing in their places', async () => {
  const keys = Array.from({ length: 230 }, (_, nth) => ({ pk: 'THINGS', sk: `THING#${nth}` }))
  const present = keys.filter((_, nth) => nth % 3 !== 0)
  for (let at = 0; at < present.length; at += 100) {
    await test.app.table.write(
      ...present.slice(at, at + 100).map((key) => ({ put: { ...key, entity: 'thing' } })),
    )
  }
  const found = await test.app.table.getAll(keys)
  expect(found.map((item) => item?.sk)).toEqual(keys.map(({ sk }, nth) => (nth % 3 === 0 ? undefined : sk)))
  expect(await test.app.table.getAll([])).toEqual([])
})

// Places from the phone's question to the answer.
import { searchPlaces } from '@ngo2/shared/places/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { yes } from '../../test/people'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

it('a stranger finds a county by pinyin, and walks down to it', async () => {
  const found = yes(await test.ask(searchPlaces, { q: 'minqin' }))
  expect(found.items[0]).toEqual({ code: '620621', names: ['甘肃省', '武威市', '民勤县'] })
  const inside = yes(await test.ask(searchPlaces, { parent: '620600' }))
  expect(inside.items.map(({ code }) => code)).toContain('620621')
})

// The pages of the open web, from the browser's question to the table and back.
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person } from '../../test/people'
import { anOrganisation } from '../../test/things'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

const open = async (path: string) => {
  const response = await test.request(path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

it('shows an organisation under its name in pinyin, marked as an example, in Chinese and in English', async () => {
  await anOrganisation(operator, { name: '沙枣花互助社' })
  await test.settle()
  const page = await open('/o/shazaohuahuzhushe')
  expect(page.status).toBe(200)
  expect(page.text).toContain('<html lang="zh-Hans">')
  expect(page.text).toContain('沙枣花互助社<span class="tag">示例</span>')
  expect((await open('/o/shazaohuahuzhushe?lang=en')).text).toContain('<html lang="en">')
})

// The poster's PDF through the front door: what the page says stands on one sheet.
import { anApp, type TestApp } from '../../test/an-app'
import { eventOf } from '../../test/lambda-event'
import { anOperator } from '../../test/people'
import { textOfPdf } from '../../test/read-papers'
import { aShownTeam, secretName } from '../../test/showcases'
import { authenticate } from '../accounts'
import { findOnTheWeb } from '../showcases'
import { paperHandler } from './handler'
import { posterPdf } from './poster'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
  await aShownTeam(test, await anOperator(test), { name: '青土湖护林队' })
})
afterAll(() => test.close())

const slug = 'qingtuhuhulindui'

async function fetched(slug: string) {
  const result = await paperHandler(test.app, authenticate)(eventOf(`/papers/posters/${slug}.pdf`))
  return { status: result.statusCode, bytes: Buffer.from(result.body, 'base64') }
}

it('says who, what, this quarter’s money and where to speak up, on one page of A4', async () => {
  const { status, bytes } = await fetched(slug)
  expect(status).toBe(200)
  const { pieces, pages } = textOfPdf(bytes)
  expect(pages).toBe(1)
  const text = pieces.join('').replace(/\s/g, '')
  for (const words of [
    '青土湖护林队',
    '湖边三百亩草方格',
    '吹坏了三成',
    '5,150',
    '/o/qingtuhuhulindui',
    '别信',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain(secretName)
})

it('is missing where no page is', async () => {
  expect((await fetched('nobody-here')).status).toBe(404)
  expect((await fetched('No')).status).toBe(404)
})

it('bears the code WeChat drew once somebody has looked at the page, and its address before', async () => {
  const pictures = (bytes: Buffer) => [...bytes.toString('latin1').matchAll(/\/Subtype \/Image/g)].length
  const wordsOf = (bytes: Buffer) => textOfPdf(bytes).pieces.join('').replace(/\s/g, '')
  const before = (await fetched(slug)).bytes
  expect(pictures(before)).toBe(0)
  expect(wordsOf(before)).not.toContain('扫左边的码')
  expect((await test.request(`/o/${slug}/code.png`)).status).toBe(200)
  const after = (await fetched(slug)).bytes
  expect(pictures(after)).toBeGreaterThan(0)
  expect(wordsOf(after)).toContain('扫左边的码')
  expect(wordsOf(after)).toContain(`/o/${slug}`)
})

it('one address that asks without end is told to wait a minute', async () => {
  test.pass(60_000)
  const asked = await Promise.all(Array.from({ length: 31 }, () => fetched('nobody-here')))
  expect(asked.filter(({ status }) => status === 429)).toHaveLength(1)
  test.pass(60_000)
  expect((await fetched('nobody-here')).status).toBe(404)
})

it('is one page with a long address too', async () => {
  const shown = await findOnTheWeb(test.app.table, slug)
  if (shown?.is !== 'open') throw new Error('the page is not open')
  const code = new Uint8Array(await (await test.request(`/o/${slug}/code.png`)).arrayBuffer())
  const address = `https://${'very-long'.repeat(3)}.example.org/o/${'a-slug-'.repeat(5)}horse`
  const asked = { shown, today: '2026-11-24', address, code }
  expect(textOfPdf(await posterPdf(asked, test.app.now())).pages).toBe(1)
})

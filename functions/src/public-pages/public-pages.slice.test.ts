// The pages of the open web, from the browser's question to the table and back.
import { gunzipSync } from 'node:zlib'
import { changeAddress } from '@ngo2/shared/desks/contract'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person, yes } from '../../test/people'
import { aShownTeam, secretName } from '../../test/showcases'
import { aTeam } from '../../test/teams'
import { anOrganisation } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'

let test: TestApp
let operator: Person
const slug = 'qingtuhuhulindui'
const addresses = ['', '?lang=en', '/poster', '/badge.svg', '/feed.atom']

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
  await aShownTeam(test, operator, { name: '青土湖护林队' })
})
afterAll(() => test.close())

const open = async (path: string) => {
  const response = await test.request(path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

it('shows an organisation under its name in pinyin, in Chinese and in English', async () => {
  const [zh, en] = [await open(`/o/${slug}`), await open(`/o/${slug}?lang=en`)]
  expect([zh.status, en.status]).toEqual([200, 200])
  expect(zh.text).toContain('<html lang="zh-Hans">')
  expect(en.text).toContain('<html lang="en">')
  for (const words of ['青土湖护林队', '湖边三百亩草方格', '5,150', '量过是三百六十丛', '0935-4120000']) {
    expect(zh.text).toContain(words)
    expect(en.text).toContain(words)
  }
})

it('is at most 30 KB and needs no script; what it loads stands in its own policy', async () => {
  const { text, headers } = await open(`/o/${slug}`)
  expect(Buffer.byteLength(text)).toBeLessThan(30 * 1024)
  expect(text.replace(/<script type="application\/ld\+json">.*?<\/script>/, '')).not.toContain('<script')
  expect(text).not.toMatch(/ style="| on\w+="/)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
})

it('lets nothing out that only the reviewers or the team may know', async () => {
  for (const tail of addresses) {
    const { status, text } = await open(`/o/${slug}${tail}`)
    expect([tail, status]).toEqual([tail, 200])
    expect(text).not.toContain(secretName)
    expect(text).not.toContain('只给团队看的备注')
  }
})

it('escapes what members write, in the page, in its data for machines and in the feed', async () => {
  const name = '</script><b>&"社'
  const { organisation } = await aTeam(test, { name })
  await test.settle()
  const page = yes(await test.ask(readOrganisationPage, { organisationId: organisation.id }))
  for (const tail of addresses) {
    expect((await open(`/o/${page.organisation.slug}${tail}`)).text).not.toMatch(/<b>|<\/script><b/)
  }
})

it('marks a fictional organisation everywhere and keeps it from search engines', async () => {
  await anOrganisation(operator, { name: '沙枣花互助社' })
  await test.settle()
  for (const tail of ['', '/poster']) {
    const { text } = await open(`/o/shazaohuahuzhushe${tail}`)
    expect(text).toContain('沙枣花互助社<span class="tag">示例</span>')
    expect(text).toContain('noindex')
  }
  expect((await open('/o/shazaohuahuzhushe/badge.svg')).text).toContain('示例')
})

it('is gzipped for whoever understands that', async () => {
  const response = await test.request(`/o/${slug}`, { headers: { 'accept-encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await response.arrayBuffer()).toString()).toContain('青土湖护林队')
})

it('lets the badge, and nothing else, stand inside other sites', async () => {
  const policy = async (tail: string) =>
    (await open(`/o/${slug}${tail}`)).headers.get('cross-origin-resource-policy')
  expect([await policy('/badge.svg'), await policy('')]).toEqual(['cross-origin', 'same-origin'])
})

it('asks WeChat for the code once, and says when WeChat draws none', async () => {
  const { organisation } = await aTeam(test, { name: '扫码的小组' })
  await test.settle()
  await faultAt(test, '/wxa/getwxacodeunlimit', { down: true, times: 1 })
  expect((await open('/o/saomadexiaozu/code.png')).status).toBe(503)
  const first = await test.request('/o/saomadexiaozu/code.png')
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(await test.app.files.list(`codes/${organisation.id}`)).toHaveLength(1)
  await faultAt(test, '/wxa/getwxacodeunlimit', { down: true, times: 3 })
  expect((await open('/o/saomadexiaozu/code.png')).status).toBe(200)
})

it('leads from an old address to the new one, and takes the old one out of the sitemap', async () => {
  const { organisation, owner } = await aTeam(test, { name: '改网址的小组' })
  await test.settle()
  await owner.does(changeAddress, { organisationId: organisation.id, slug: 'xin-dizhi' })
  const moved = async (tail: string) => {
    const { status, headers } = await open(`/o/gaiwangzhidexiaozu${tail}`)
    return [status, headers.get('location')]
  }
  await test.settle()
  expect(await moved('')).toEqual([301, '/o/xin-dizhi'])
  expect(await moved('/poster?lang=en')).toEqual([301, '/o/xin-dizhi/poster?lang=en'])
  const maps = await Promise.all(
    Array.from({ length: 32 }, async (_, part) => (await open(`/sitemap/${part}.xml`)).text),
  )
  expect(maps.join('')).toContain('/o/xin-dizhi<')
  expect(maps.join('')).not.toContain('gaiwangzhidexiaozu')
})

it('answers a page for an address that was never anybody’s, however it is spelt', async () => {
  for (const path of [
    '/o/nobody-here',
    '/o/No',
    '/o/%E6%B2%99',
    `/o/${'a'.repeat(500)}`,
    '/o/nobody/feed.atom',
  ]) {
    const { status, text } = await open(path)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain('没有这一页')
  }
})

it('is read from the organisation itself where the stream has not told of it yet', async () => {
  const { organisation } = await aTeam(test, { name: '刚来的小组' })
  await test.settle()
  await test.app.table.write({ remove: { pk: 'SLUG#ganglaidexiaozu', sk: 'SHOWCASE' } })
  const { status, text } = await open('/o/ganglaidexiaozu')
  expect(status).toBe(200)
  expect(text).toContain(organisation.name)
})

// Taking everything home and taking a page down, from the call to the table, the files and back.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { askTakeOut, readTakeOut } from '@ngo2/shared/closures/contract'
import { announceClosing } from '@ngo2/shared/desks/contract'
import { unzipSync } from 'fflate'
import { anApp, type TestApp } from '../../test/an-app'
import { factFrom } from '../../test/closures'
import { aMember, anOperator, type Person } from '../../test/people'
import { aShownTeam } from '../../test/showcases'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { anAnnouncement, aPdf, putUpBy } from '../../test/uploads'
import { finishClosings } from '../desks'
import { takeDown } from '.'

const dayMs = 24 * 3600 * 1000
let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

const asked = ({ organisation }: TestTeam) => ({ organisationId: organisation.id, takeOutId: newId('tko') })

async function parcelOf(team: TestTeam) {
  const one = asked(team)
  expect((await team.owner.does(askTakeOut, one)).progress).toEqual({ is: 'packing' })
  await test.settle()
  const { progress } = await team.owner.does(readTakeOut, one)
  if (progress.is !== 'ready') throw new Error(`it is ${progress.is}`)
  const zips = await Promise.all(
    progress.parts.map(async ({ url }) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  )
  expect(zips.map(({ length }) => length)).toEqual(progress.parts.map(({ bytes }) => bytes))
  return zips.map((zip) => unzipSync(zip))
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

it('packs the page, the data, the books and the files of the team, and no file only reviewers may see', async () => {
  const team = await aShownTeam(test, operator)
  const { owner, organisation } = team
  await putUpBy(test, owner, anAnnouncement(organisation.id, { visibility: 'public' }), aPdf)
  const secret = await putUpBy(test, owner, anAnnouncement(organisation.id, { visibility: 'reviewer' }), aPdf)
  const [zip = {}] = await parcelOf(team)
  expect(text(zip['index.html'])).toContain('春天的风比往年大')
  expect(text(zip['index.html'])).toContain('量过是三百六十丛')
  expect(JSON.parse(text(zip['data.json']))).toMatchObject({ organisation: { id: organisation.id } })
  expect(text(zip['books/2026Q3.csv'])).toContain('支出,项目物资,12600.00,只给团队看的备注')
  const files = Object.keys(zip).filter((name) => name.startsWith('files/'))
  expect(files).toHaveLength(1)
  expect(files.join()).not.toContain(secret.id)
  const links = [...text(zip['index.html']).matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link)
  for (const link of links) expect(Object.keys(zip)).toContain(link)
})

it('packs more than an answer of the API could hold', async () => {
  const team = await aTeam(test)
  const large = Buffer.concat([aPdf, Buffer.alloc(7 * 1024 * 1024, 7)])
  const file = { bytes: large.length, visibility: 'team' as const }
  const { id } = await putUpBy(test, team.owner, anAnnouncement(team.organisation.id, file), large)
  const [zip = {}] = await parcelOf(team)
  expect(zip[`files/document-${id}.pdf`]?.length).toBe(large.length)
})

it('answers a retry the same, refuses its id to another, and a fourth parcel on one day', async () => {
  const team = await aTeam(test)
  const one = asked(team)
  const first = await team.owner.does(askTakeOut, one)
  expect(await team.owner.does(askTakeOut, one)).toEqual(first)
  await team.owner.does(askTakeOut, asked(team))
  await team.owner.does(askTakeOut, asked(team))
  expect(await team.owner.isRefused(askTakeOut, asked(team))).toBe('closures.day_full')
})

it('is for the owner alone, and gone after seven days', async () => {
  const team = await aTeam(test)
  const one = asked(team)
  const stranger = await aMember(test)
  expect(await stranger.isRefused(askTakeOut, one)).toBe('auth.forbidden')
  expect(await team.owner.isRefused(readTakeOut, one)).toBe('resource.missing')
  await team.owner.does(askTakeOut, one)
  await test.settle()
  test.pass(7 * dayMs - 1)
  expect((await team.owner.does(readTakeOut, one)).progress.is).toBe('ready')
  test.pass(1)
  expect((await team.owner.does(readTakeOut, one)).progress.is).toBe('gone')
})

it('a page closes on its day: a line on the web, the log for the team, and nothing else anywhere', async () => {
  const team = await aShownTeam(test, operator, { name: '要关门的小组' })
  const { owner, organisation } = team
  const file = await putUpBy(test, owner, anAnnouncement(organisation.id, { visibility: 'public' }), aPdf)
  await owner.does(announceClosing, { organisationId: organisation.id, because: '人都散了' })
  await test.settle()
  expect(await (await test.request('/o/yaoguanmendexiaozu')).text()).toContain('这一页')
  test.pass(7 * dayMs)
  await finishClosings(test.app)
  await test.settle()
  for (const tail of ['', '/poster', '/feed.atom', '/code.png']) {
    const page = await test.request(`/o/yaoguanmendexiaozu${tail}`)
    expect([tail, page.status]).toEqual([tail, 410])
    expect(await page.text()).toContain('要关门的小组的页面')
  }
  const left = (await test.everything()).filter(({ pk }) => pk === `ORGANISATION#${organisation.id}`)
  expect(new Set(left.map(({ sk }) => (sk.startsWith('EVIDENCE#') ? sk : sk.split('#')[0])))).toEqual(
    new Set(['AUDIT', 'EVIDENCE', 'ORGANISATION', 'OWNERS', 'TEAM']),
  )
  const { items } = await owner.does(listAuditEntries, { organisationId: organisation.id })
  expect(items.map(({ deed }) => deed)).toContain('pageClosed')
  expect(await leftOf(organisation.id)).not.toContain('春天的风比往年大')
  expect(await test.app.files.list(`documents/${file.id}`)).toEqual([])
})

it('is finished by the next telling where a crash left it half way', async () => {
  const { owner, organisation } = await aShownTeam(test, operator)
  await owner.does(announceClosing, { organisationId: organisation.id, because: '人都散了' })
  test.pass(7 * dayMs)
  await finishClosings(test.app)
  const fact = await factFrom(test, organisation.id)
  const dying = { ...test.app, table: { ...test.app.table, query: failsAfter(3, test.app.table.query) } }
  await expect(takeDown(dying, fact)).rejects.toThrow('the function died')
  await takeDown(test.app, fact)
  await takeDown(test.app, fact)
  await test.settle()
  expect(await leftOf(organisation.id)).not.toContain('压好了二百一十亩')
})

/** Everything that still knows of this organisation. */
async function leftOf(organisationId: string): Promise<string> {
  const items = (await test.everything()).map((item) => JSON.stringify(item))
  return items.filter((item) => item.includes(organisationId)).join('\n')
}

function failsAfter<A extends unknown[], R>(times: number, verb: (...args: A) => Promise<R>) {
  let left = times
  return async (...args: A) => {
    if (left-- <= 0) throw new Error('the function died')
    return verb(...args)
  }
}

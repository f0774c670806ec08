// Every page of the mini-program, light and dark, in ordinary and the largest text: nothing blank, nothing cut off, no complaint.
import { readFileSync } from 'node:fs'
import { previousQuarter, quarterOf } from '@ngo2/shared/books/period'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { world } from '../addresses'
import { type Phones, phones } from '../phones'

interface AppJson {
  readonly pages: string[]
  readonly subPackages: { root: string; pages: string[] }[]
}

const app = JSON.parse(
  readFileSync(new URL('../../miniprogram/dist/app.json', import.meta.url), 'utf8'),
) as AppJson
const pages = [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

const today = beijingDay(new Date())
const id = `id=${world.organisationIds[0]}`
const named = `${id}&name=${encodeURIComponent('沙窝子守绿队')}`

/** What a page needs in its address to show something. */
const queries: Record<string, string> = {
  'pkg-ngo/organisation': id,
  'pkg-ngo/evaluate': id,
  'pkg-ngo/why': `${id}&dimension=transparency`,
  'pkg-ngo/serious': named,
  'pkg-me/evaluation': id,
  'pkg-me/appeal': id,
  'pkg-me/visit': named,
  'pkg-rank/compare': `${named}&example=1`,
  'pkg-rank/feedback': id,
  'pkg-rank/reply': `${id}&theme=T11`,
  'pkg-rank/checks': id,
  'pkg-rank/check': `${id}&is=standing&what=transparency`,
  'pkg-desk/claim': id,
  'pkg-desk/edit': id,
  'pkg-desk/identity': id,
  'pkg-desk/address': id,
  'pkg-desk/team': id,
  'pkg-desk/log': id,
  'pkg-desk/desk': id,
  'pkg-desk/evidence': id,
  'pkg-desk/books': id,
  'pkg-desk/quarter': `${id}&quarter=${previousQuarter(quarterOf(today))}`,
  'pkg-desk/year': `${id}&year=${Number(today.slice(0, 4)) - 1}`,
  'pkg-desk/projects': id,
  'pkg-desk/corrections': id,
  'pkg-desk/take-out': id,
  'pkg-tree/plot': `id=${world.plotIds[1]}`,
  'pkg-tree/plant': `plot=${world.plotIds[1]}`,
}
/** What only the team of that organisation reads is opened by its owner. */
const teamPages = /^pkg-desk\/|^pkg-rank\/(feedback|reply|checks?)$/
const faces = [
  { name: 'light', dark: false, textScale: 1 },
  { name: 'dark-large', dark: true, textScale: 1.65 },
] as const

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(() => hands.close())

it.each(pages)('%s', async (page) => {
  const faults = await Promise.all(faces.map((face) => faultsOf(page, face)))
  expect(faults.flat()).toEqual([])
})

/** Both faces at once: there are many pages, and a processor for each. */
async function faultsOf(page: string, { name, ...settings }: (typeof faces)[number]): Promise<string[]> {
  const member = teamPages.test(page) ? 'demo-ma' : 'demo-mei'
  const phone = await hands.open({ member, open: page, query: queries[page] ?? '', ...settings })
  await phone.page.waitForTimeout(900)
  await hands.look(phone, `pages/${name}/${page.replaceAll('/', '-')}`)
  const complaints = await phone.errors()
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...complaints, ...(wide > 0 ? [`${wide} px too wide`] : [])].map((fault) => `${name}: ${fault}`)
}

// Every page of the mini-program, light and dark, in ordinary and the largest text: nothing blank, nothing cut off, no complaint.
import { readFileSync } from 'node:fs'
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

/** What a page needs in its address to show something. */
const queries: Record<string, string> = {
  'pkg-ngo/organisation': `id=${world.organisationIds[1]}`,
  'pkg-ngo/evaluate': `id=${world.organisationIds[1]}`,
  'pkg-ngo/why': `id=${world.organisationIds[1]}&dimension=transparency`,
  'pkg-ngo/serious': `id=${world.organisationIds[1]}&name=${encodeURIComponent('沙窝子守绿队')}`,
  'pkg-me/evaluation': `id=${world.organisationIds[1]}`,
  'pkg-me/appeal': `id=${world.organisationIds[1]}`,
  'pkg-me/visit': `id=${world.organisationIds[1]}&name=${encodeURIComponent('沙窝子守绿队')}`,
  'pkg-rank/compare': `id=${world.organisationIds[1]}&name=${encodeURIComponent('沙窝子守绿队')}&example=1`,
  'pkg-tree/plot': `id=${world.plotIds[1]}`,
  'pkg-tree/plant': `plot=${world.plotIds[1]}`,
}
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
  const phone = await hands.open({ open: page, query: queries[page] ?? '', ...settings })
  await phone.page.waitForTimeout(900)
  await hands.look(phone, `pages/${name}/${page.replaceAll('/', '-')}`)
  const complaints = await phone.errors()
  const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...complaints, ...(wide > 0 ? [`${wide} px too wide`] : [])].map((fault) => `${name}: ${fault}`)
}

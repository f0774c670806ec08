// The program that searches: one process as small as the api, asked as the api is asked, telling its figures as JSON.
import { directoryNow } from '@ngo2/functions/directory/current'
import { list } from '@ngo2/functions/directory/list'
import { createApp } from '@ngo2/functions/platform/create-app'
import { openFiles } from '@ngo2/functions/platform/files'
import { readSettings } from '@ngo2/functions/platform/settings'
import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import { listOrganisations } from '@ngo2/shared/directory/contract'
import { fitting } from '@ngo2/shared/directory/segment'
import * as v from 'valibot'
import { chance } from './names'

export interface Found {
  readonly firstMs: number
  readonly rssMb: number
  /** Names looked for with one slip, and how many of them were found. */
  readonly slips: number
  readonly slipsFound: number
  readonly kinds: readonly {
    readonly kind: string
    readonly p50: number
    readonly p95: number
    readonly floor: number
  }[]
}

type Wish = Partial<CallerInputOf<typeof listOrganisations>>

const asked = 100

const settings = readSettings({ ...process.env, SEARCH_FRESH_MS: '30000' })
const app = createApp(settings, 'bench', { files: openFiles(settings.bucket) })
const ask = (wish: Wish, seed: number) =>
  list(app, v.parse(listOrganisations.input, { dimension: 'transparency', seed, ...wish }))

const firstMs = await processorMs(() => ask({}, 1))
const [part] = await directoryNow(app)
const { names, pinyin, initials, places } = part.segment.columns
const texts = names.map((name, at) => `${name}\n${pinyin[at]}\n${initials[at]}`)
const random = chance(1)
const anywhere = () => Math.floor(random() * names.length)
const middle = (text: string, length: number) => text.slice(2, 2 + length)

const wishes: Readonly<Record<string, () => Wish>> = {
  'opening the list': () => ({}),
  'part of a name': () => ({ q: middle(names[anywhere()] ?? '', 4) }),
  'one letter': () => ({ q: 'abcdefghijklm'.charAt(Math.floor(random() * 13)) }),
  pinyin: () => ({ q: middle(pinyin[anywhere()] ?? '', 8) }),
  initials: () => ({ q: middle(initials[anywhere()] ?? '', 5) }),
  'a name with a slip': () => ({
    q: `${middle(names[anywhere()] ?? '', 3)}翀${(names[anywhere()] ?? '').slice(6, 9)}`,
  }),
  'pinyin with a slip': () => ({ q: middle(pinyin[anywhere()] ?? '', 12).replace(/^(.{6})./, '$1q') }),
  'place, cause, level and a word': () => ({
    place: `${(places[anywhere()] ?? '').slice(0, 2)}0000`,
    cause: 'children',
    level: 'seed',
    q: '中心',
  }),
}

const kinds = []
for (const [kind, wish] of Object.entries(wishes)) {
  const asks = Array.from({ length: asked }, wish)
  const times = await timesOf(asks, (one, nth) => ask(one, nth))
  // Apart from the others: the lists it makes are garbage that somebody must take away.
  const naive = await timesOf(asks, async ({ q = '' }) => texts.filter((text) => text.includes(q)).length)
  kinds.push({ kind, p50: quantile(times, 0.5), p95: quantile(times, 0.95), floor: quantile(naive, 0.5) })
}
const slips = 30
const slipsFound = Array.from({ length: slips }, (_, nth) => {
  const at = anywhere()
  const [marks] = fitting([part.segment], { q: slipped(names[at] ?? '', nth) })
  return marks?.[at] === 1
}).filter(Boolean).length
const rssMb = process.memoryUsage().rss / 1024 / 1024
const found: Found = { firstMs, rssMb, slips, slipsFound, kinds }
process.stdout.write(JSON.stringify(found))
process.exit(0)

/** A letter wrong, missing, too many, or two changed over, in turn and somewhere in the word. */
function slipped(word: string, nth: number): string {
  const at = Math.floor(random() * (word.length - 1))
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  const slips = [`翀${next}`, next, `${letter}翀${next}`, `${next}${letter}`]
  return before + slips[nth % slips.length] + after
}

async function timesOf(asks: readonly Wish[], work: (wish: Wish, nth: number) => Promise<unknown>) {
  const times: number[] = []
  for (const [nth, one] of asks.entries()) times.push(await processorMs(() => work(one, nth)))
  return times
}

/** Milliseconds this process kept a processor busy until it is done: what others do on the machine does not count. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
}

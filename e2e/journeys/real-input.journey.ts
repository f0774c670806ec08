// The main job on real input: evaluations from files, a run over them, the bands on a phone; a first operator; the night.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listRuns } from '@ngo2/shared/ranking/contract'
import { addresses } from '../addresses'
import { command } from '../commands'
import { consoles } from '../consoles'
import { type Phones, phones } from '../phones'
import { publishNow, untilReady } from '../publishing'

let hands: Phones
let folder: string

beforeAll(async () => {
  hands = await phones()
  folder = mkdtempSync(join(tmpdir(), 'ngo2-files-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  expect(await hands.close()).toEqual([])
})

/** Three organisations known to forty people each, who spoke through most of a year; the first one clearly shut. */
function files() {
  const people = Array.from({ length: 40 }, (_, n) => `u${n}`)
  const ngos = ['北山水站', '南坡书屋', '东沟互助']
  const rating = (rater: string, ngo: string, at: number, day: number) =>
    `${rater},${ngo},org,o1,${at === 0 ? 1 : 4},${day}`
  const write = (name: string, lines: string[]) => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
    return join(folder, name)
  }
  return {
    ratings: write('ratings.csv', [
      'rater,ngo,dimension,criterion,score,day',
      ...people.flatMap((rater, nth) => ngos.map((ngo, at) => rating(rater, ngo, at, 100 + 5 * nth))),
    ]),
    raters: write('raters.csv', [
      'rater,verified,created_day,device,ref',
      ...people.map((rater) => `${rater},1,10,,`),
    ]),
    ngos: write('ngos.csv', [
      'ngo,created_day,evidence_docs,evidence_org,evidence_comm',
      ...ngos.map((ngo) => `${ngo},1,0,,`),
    ]),
  }
}

it('refuses a file with bad lines by their numbers, and ranks a good one', async () => {
  const { ratings, raters, ngos } = files()
  const bad = join(folder, 'bad.csv')
  writeFileSync(
    bad,
    'rater,ngo,dimension,criterion,score,day\nu1,北山水站,org,o1,7,3\nnobody,北山水站,org,o1,4,3\n',
  )
  await expect(command('import', 'evaluations', bad, raters, ngos)).rejects.toThrow(/line 2.*\n.*line 3/)
  expect(await command('import', 'evaluations', ratings, raters, ngos)).toContain(
    '120 evaluations of 3 organisations',
  )
  const desk = await consoles(hands)
  await publishNow(desk, await consoles(hands, 'demo-zheng'))
  const phone = await hands.open({ open: 'pages/organisations' })
  await phone.page.getByRole('textbox').filter({ visible: true }).first().fill('北山水站')
  await phone.sees('整段在中线左边')
  await hands.look(phone, 'imported')
})

it('makes the first operator by a command, who then may let a console in', async () => {
  const lin = await hands.open({ member: 'demo-lin', open: 'pages/me' })
  await lin.tap('开始')
  await lin.sees('我的编号')
  const [id] = /mem_\w{26}/.exec((await lin.text()).replace(/\s/g, '')) ?? []
  expect(await command('operator', 'grant', id ?? '')).toContain('is an operator now')
  const desk = await consoles(hands, 'demo-lin')
  expect((await desk.ask(listRuns, {})).items.length).toBeGreaterThan(0)
  expect(await command('operator', 'revoke', id ?? '')).toContain('no operator any more')
  await expect(desk.ask(listRuns, {})).rejects.toThrow('auth.forbidden')
})

it('makes a preview at night that nobody sees until it is published', async () => {
  const desk = await consoles(hands)
  const before = await desk.ask(listRuns, {})
  expect((await fetch(`${addresses.schedule}/Nightly`, { method: 'POST' })).status).toBe(200)
  const [newest] = (await desk.ask(listRuns, {})).items
  if (newest === undefined) throw new Error('the night made no run')
  expect(newest.startedBy).toBe('schedule')
  await untilReady(desk, newest.id)
  expect((await desk.ask(listRuns, {})).published).toBe(before.published)
})

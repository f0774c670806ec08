// What everybody may read of what was published: every snapshot, for ever, and nothing of what never was.
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { startRun } from '@ngo2/shared/ranking/contract'
import { moveBetween } from '@ngo2/shared/ranking/moves'
import {
  compareOrganisations,
  listSnapshots,
  readMove,
  readRanking,
  readTrend,
} from '@ngo2/shared/snapshots/contract'
import { aPipeline, type TestPipeline } from '../../test/a-pipeline'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { publishAsTwo } from '../../test/publishing'
import { anEvaluation, anOrganisation, newId } from '../../test/things'
import { voices } from '../../test/voices'

let test: TestApp
let pipeline: TestPipeline
let first: Person
let second: Person
let large: Organisation[]
let small: Organisation
let earlier: string
let later: string
let preview: string

/** A page of a ranking holds twenty. */
const figures = 21

beforeAll(async () => {
  test = await anApp()
  pipeline = await aPipeline(test.app)
  first = await anOperator(test)
  second = await anOperator(test)
  small = await anOrganisation(first, { size: 'upTo10' })
  large = await Promise.all(
    Array.from({ length: figures - 1 }, () => anOrganisation(first, { size: 'over50' })),
  )
  await voices(
    test,
    [small, ...large].flatMap((organisation, at) =>
      Array.from({ length: 24 }, (_, n) => ({ organisation, says: (n + at) % 3 === 0 ? 5 : 2.5 })),
    ),
  )
  earlier = await aRun()
  await publish(earlier)
  const late = await aMember(test)
  await late.does(giveEvaluation, { organisationId: small.id, ...anEvaluation({ T11: 'none', C7: 'none' }) })
  later = await aRun()
  await publish(later)
  preview = await aRun()
}, 60_000)
afterAll(async () => {
  await pipeline.close()
  await test.close()
})

async function aRun(): Promise<string> {
  const { id } = await first.does(startRun, { runId: newId('run') })
  await test.settle()
  await pipeline.run(id)
  test.pass(1000)
  return id
}
const publish = (runId: string) => publishAsTwo(first, second, runId)
const asked = { dimension: 'transparency', seed: 7 } as const

it('lists every snapshot that was published, the newest first, and no preview', async () => {
  const { items } = yes(await test.ask(listSnapshots, {}))
  expect(items.map(({ runId, current }) => [runId, current])).toEqual([
    [later, true],
    [earlier, false],
  ])
  expect(items[0]).toMatchObject({ organisations: figures, figures: { transparency: figures } })
  expect(items[0]?.sets.transparency.map(({ set, figures: count }) => [set.size, count])).toContainEqual([
    'over50',
    figures - 1,
  ])
})

it('keeps a reader on her snapshot while the pointer flips', async () => {
  const page = yes(await test.ask(readRanking, { ...asked, snapshot: earlier }))
  expect(page.items).toHaveLength(20)
  const behind = yes(await test.ask(readRanking, { ...asked, cursor: page.next }))
  expect(behind.snapshot.runId).toBe(earlier)
  const all = [...page.items, ...behind.items].map(({ organisation }) => organisation.id)
  expect(new Set(all)).toEqual(new Set([small, ...large].map(({ id }) => id)))
  expect(yes(await test.ask(readRanking, asked)).snapshot.runId).toBe(later)
})

it('shows sections in their order, shuffled inside for each reader, and one set of peers where asked', async () => {
  const order = async (seed: number) =>
    yes(await test.ask(readRanking, { ...asked, seed })).items.map(({ organisation }) => organisation.id)
  expect(await order(1)).toEqual(await order(1))
  expect(await order(1)).not.toEqual(await order(2))
  const { items } = yes(await test.ask(readRanking, { ...asked, size: 'upTo10' }))
  expect(items.map(({ organisation }) => organisation.id)).toEqual([small.id])
  expect(yes(await test.ask(readRanking, { ...asked, section: 'collecting' })).items).toEqual([])
})

it('reads no snapshot that was never published', async () => {
  expect(no(await test.ask(readRanking, { ...asked, snapshot: preview }))).toBe('resource.missing')
  const cursor = Buffer.from(JSON.stringify({ runId: preview, key: '' })).toString('base64url')
  expect(no(await test.ask(readRanking, { ...asked, cursor }))).toBe('resource.missing')
})

it('tells where an organisation stood, and what moved it, adding up', async () => {
  const of = { organisationId: small.id }
  const { items } = yes(await test.ask(readTrend, of))
  expect(items.map(({ runId, standings }) => [runId, standings.transparency.people])).toEqual([
    [later, 25],
    [earlier, 24],
  ])
  const { before, after } = yes(await test.ask(readMove, { ...of, dimension: 'transparency' }))
  const move = before && moveBetween(before.explanation, after.explanation)
  expect(move?.score).toBeLessThan(0)
  expect(move?.by.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(move?.score ?? 0, 6)
  const nobody = { organisationId: newId('org') }
  expect(no(await test.ask(readTrend, nobody))).toBe('resource.missing')
  expect(no(await test.ask(readMove, { ...nobody, dimension: 'transparency' }))).toBe('resource.missing')
})

it('lays up to four organisations side by side, one that nobody evaluated among them', async () => {
  const silent = await anOrganisation(first)
  const ids = [small, silent, large[0]].map((one) => one?.id)
  const { items, snapshot } = yes(await test.ask(compareOrganisations, { organisations: ids.join() }))
  expect(items.map(({ organisation }) => organisation.id)).toEqual(ids)
  expect(items[1]?.standings.transparency).toEqual({ is: 'collecting', people: 0 })
  expect(snapshot?.runId).toBe(later)
  const many = [small, ...large].slice(0, 5).map(({ id }) => id)
  expect(no(await test.ask(compareOrganisations, { organisations: many.join() }))).toBe('request.invalid')
  expect(no(await test.ask(compareOrganisations, { organisations: [small.id, newId('org')].join() }))).toBe(
    'resource.missing',
  )
})

it('opens the files of what was published to anybody, and of a preview to nobody', async () => {
  const [current] = yes(await test.ask(listSnapshots, {})).items
  const fetched = async (path: string) => {
    const answer = await test.request(path, {})
    return answer.status === 302
      ? pipeline.app.files.get(`snapshots/${path.split('/').at(-1)}`)
      : answer.status
  }
  const csv = String(Buffer.from((await fetched(current?.files.csv ?? '')) as Uint8Array))
  const [head, ...rows] = csv.trimEnd().split('\r\n')
  expect(head).toContain('organisation,name,example,dimension,section,score')
  expect(rows).toHaveLength(2 * figures)
  expect(csv).not.toContain('mem_')
  const json = JSON.parse(String(Buffer.from((await fetched(current?.files.json ?? '')) as Uint8Array)))
  expect(json.snapshot).toMatchObject({ runId: later, hash: current?.hash, parameters: expect.any(Object) })
  expect(await fetched(`/snapshots/${preview}.csv`)).toBe(404)
  expect(await fetched('/snapshots/somewhere.csv')).toBe(404)
})

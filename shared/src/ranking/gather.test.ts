// Shards become one input: every pair once, in an order of its own.
import { gather } from './gather'
import { type Sheet, shardOf, unknownDay } from './inputs'

const given = (evaluatorId: string, organisationId: string, day = 1): Sheet => ({
  evaluatorId,
  organisationId,
  dimension: 'transparency',
  scores: { T11: 5 },
  level: 0,
  team: false,
  day,
})

test('sheets stand by organisation, then evaluator, wherever they were read', () => {
  const shards = [shardOf([given('li', 'b'), given('mei', 'a')]), shardOf([given('li', 'a')])]
  const { tables, evaluatorIds, organisations } = gather(shards, [{ id: 'b' }, { id: 'a' }, { id: 'c' }])
  const { first, evaluator } = tables.transparency
  expect(organisations.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect([...evaluator].map((u) => evaluatorIds[u])).toEqual(['li', 'mei', 'li'])
  expect([...first]).toEqual([0, 2, 3, 3])
})

test('of two sheets in different shards the later one stays', () => {
  const { tables } = gather([shardOf([given('li', 'a', 7)]), shardOf([given('li', 'a', 3)])], [{ id: 'a' }])
  expect([...tables.transparency.day]).toEqual([7])
})

test('shards that know different criteria meet', () => {
  const other = { ...given('li', 'a'), scores: { T12: 2.5 } }
  const { tables } = gather([shardOf([given('mei', 'a')]), shardOf([other])], [{ id: 'a' }])
  expect(tables.transparency.criteria).toEqual(['T11', 'T12'])
  expect([...tables.transparency.answers]).toEqual([255, 125, 250, 255])
})

test('sheets on organisations that are not ranked are counted and left out', () => {
  const { tables, sheetsLeftOut } = gather([shardOf([given('li', 'gone'), given('li', 'a')])], [{ id: 'a' }])
  expect([tables.transparency.count, sheetsLeftOut]).toEqual([1, 1])
})

test('a phone is a trace only where two people used it, and its name is gone', () => {
  const on = (evaluatorId: string, device: string) => ({ ...given(evaluatorId, 'a'), device })
  const sheets = [on('li', 'x'), on('mei', 'y'), on('wu', 'x'), on('zhao', 'z'), on('zhou', 'y')]
  const shards = [shardOf(sheets.slice(2)), shardOf(sheets.slice(0, 2))]
  const { tables, evaluatorIds } = gather(shards, [{ id: 'a' }])
  const { traced, evaluator } = tables.transparency
  const bearers = [...traced.device.sheet].map((e) => evaluatorIds[evaluator[e] ?? 0])
  const groups = new Map(bearers.map((bearer, k) => [bearer, traced.device.group[k]]))
  expect(bearers.toSorted()).toEqual(['li', 'mei', 'wu', 'zhou'])
  expect([groups.get('li'), groups.get('mei')]).toEqual([groups.get('wu'), groups.get('zhou')])
  expect(traced.device.group[0]).toBe(0)
  expect([...traced.link.sheet]).toEqual([])
})

test('of two accounts of the day somebody joined the earlier counts', () => {
  const shards = [3, undefined, -7].map((joinedDay, day) =>
    shardOf([{ ...given('li', 'a', day), ...(joinedDay !== undefined && { joinedDay }) }]),
  )
  const { joinedDay } = gather([...shards, shardOf([given('mei', 'a')])], [{ id: 'a' }]).tables.transparency
  expect([...joinedDay].toSorted((a, b) => a - b)).toEqual([-7, unknownDay])
})

test('an organisation listed twice is refused', () => {
  expect(() => gather([], [{ id: 'a' }, { id: 'a' }])).toThrow('listed twice')
})

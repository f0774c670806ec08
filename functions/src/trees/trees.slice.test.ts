// Planting, from the phone's call to the table and back.

import { cellAt } from '@ngo2/shared/sites/canopy'
import { readPlot } from '@ngo2/shared/sites/contract'
import { isOpen } from '@ngo2/shared/sites/rules'
import { listMyTrees, plantTree, readTree } from '@ngo2/shared/trees/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { aPlot, newId } from '../../test/things'

let test: TestApp
let mei: Person
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  mei = await aMember(test)
})
afterAll(() => test.close())

const aTree = (plot: { id: string }, cell = 3) => ({
  plotId: plot.id,
  treeId: newId('tre'),
  cell,
  species: 'suosuo' as const,
})

it('shows a planted tree to its planter, to everybody, and on the canopy', async () => {
  const plot = await aPlot(operator)
  const tree = await mei.does(plantTree, { ...aTree(plot), name: '等雨' })
  expect(tree.name).toEqual({ text: '等雨', state: 'shown' })
  expect((await mei.does(listMyTrees, {})).items).toEqual([tree])
  expect(yes(await test.ask(readTree, { treeId: tree.id }))).toMatchObject({ name: '等雨', cell: 3 })
  await test.settle()
  const { canopy } = yes(await test.ask(readPlot, { plotId: plot.id }))
  expect(cellAt(Buffer.from(canopy, 'base64'), 3).taken).toBe(true)
})

it('answers a retry with the same tree and takes one seat only', async () => {
  const plot = await aPlot(operator)
  const asked = aTree(plot)
  const first = await mei.does(plantTree, asked)
  expect(await mei.does(plantTree, asked)).toEqual(first)
  expect((await mei.does(listMyTrees, {})).items).toHaveLength(1)
})

it('lets one of twenty people who race for a cell plant, and tells the others kindly', async () => {
  const plot = await aPlot(operator)
  const people = await Promise.all(Array.from({ length: 20 }, () => aMember(test)))
  const outcomes = await Promise.all(people.map((person) => person.ask(plantTree, aTree(plot, 7))))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
  const refusals = outcomes.flatMap((outcome) => (outcome.is === 'refused' ? [outcome.refusal.code] : []))
  expect(new Set(refusals)).toEqual(new Set(['trees.cell_taken']))
})

it('lets one member plant three trees a day, however she hurries, and again the next day', async () => {
  const plot = await aPlot(operator)
  const asked = Array.from({ length: 6 }, (_, cell) => aTree(plot, cell))
  const outcomes = await Promise.all(asked.map((one) => mei.ask(plantTree, one)))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(3)
  expect(await mei.isRefused(plantTree, aTree(plot, 20))).toBe('trees.day_full')
  test.pass(24 * 3600 * 1000)
  await mei.does(plantTree, aTree(plot, 20))
})

it('refuses what the plot cannot carry, each for its own reason', async () => {
  const plot = await aPlot(operator, { carries: 5 })
  const cells = Array.from({ length: 25 }, (_, cell) => cell)
  const closed = cells.find((cell) => !isOpen(plot, cell))
  const opened = cells.find((cell) => isOpen(plot, cell))
  expect(await mei.isRefused(plantTree, aTree(plot, closed))).toBe('trees.cell_closed')
  expect(await mei.isRefused(plantTree, aTree(plot, 999))).toBe('trees.cell_closed')
  expect(await mei.isRefused(plantTree, { ...aTree(plot, opened), species: 'hongliu' })).toBe(
    'trees.species_elsewhere',
  )
  expect(await mei.isRefused(plantTree, aTree({ id: newId('plo') }))).toBe('resource.missing')
})

it('refuses an id that belongs to another tree', async () => {
  const plot = await aPlot(operator)
  const asked = aTree(plot, 1)
  await mei.does(plantTree, asked)
  const other = await aMember(test)
  expect(await other.isRefused(plantTree, { ...asked, cell: 2 })).toBe('resource.conflict')
  expect(await mei.isRefused(plantTree, { ...asked, cell: 2 })).toBe('resource.conflict')
})

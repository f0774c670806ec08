// What a planting remembers, and where it goes when the answer is no.
import { emptyCanopy, withSeats } from '@ngo2/shared/sites/canopy'
import { TreeId } from '@ngo2/shared/trees/tree'
import * as v from 'valibot'
import { afterRefusal, beginPlanting, type Planting, resumePlanting, stepped } from './planting'

const id = (nth: number) => v.parse(TreeId, `tre_${String(nth).padStart(26, '0')}`)
const plot = { rows: 2, columns: 3, carries: 6, species: ['suosuo' as const, 'ningtiao' as const] }
const bare = emptyCanopy(6)
const atName: Planting = {
  ...beginPlanting(id(1), plot, 4),
  step: 'name',
  species: 'ningtiao',
  name: '等雨',
}
const refusedWith = (code: string) => afterRefusal({ ...atName, sent: true }, code, () => id(2))

test('it begins with the first species of the plot and the cell that was touched', () => {
  expect(beginPlanting(id(1), plot, 4)).toMatchObject({ step: 'species', species: 'suosuo', cell: 4 })
})

test('the first step has none before it, the last none behind', () => {
  expect(stepped(beginPlanting(id(1), plot), -1).step).toBe('species')
  expect(stepped(atName, 1).step).toBe('name')
  expect(stepped(atName, -1).step).toBe('cell')
})

test('a cell that was taken meanwhile is chosen anew when the planter comes back', () => {
  const resumed = resumePlanting(atName, plot, withSeats(bare, [4], true))
  expect(resumed).toMatchObject({ step: 'cell', cell: undefined, species: 'ningtiao', name: '等雨' })
})

test('what was sent and not answered keeps its cell, because the tree in it may be hers', () => {
  const sent = { ...atName, sent: true }
  expect(resumePlanting(sent, plot, withSeats(bare, [4], true))).toEqual(sent)
})

test('a species the plot no longer carries is chosen anew', () => {
  const resumed = resumePlanting(atName, { ...plot, species: ['huabang'] }, bare)
  expect(resumed).toMatchObject({ step: 'species', species: 'huabang' })
})

test.each(['trees.cell_taken', 'trees.cell_closed'])(
  '%s leads to the cells, near the one that was lost',
  (code) => {
    expect(refusedWith(code)).toMatchObject({
      step: 'cell',
      cell: undefined,
      lost: 4,
      name: '等雨',
      sent: false,
    })
  },
)

test('a species that grows elsewhere leads to the species', () => {
  expect(refusedWith('trees.species_elsewhere')).toMatchObject({
    step: 'species',
    species: undefined,
    cell: 4,
  })
})

test('an id that belongs to another tree is replaced', () => {
  expect(refusedWith('resource.conflict')).toMatchObject({ treeId: id(2), step: 'name', cell: 4 })
})

test('after a fault of ours nothing is changed until asking again has told whether the tree stands', () => {
  expect(refusedWith('service.failed')).toEqual({ ...atName, sent: true })
})

test.each(['trees.day_full', 'moderation.text_refused', 'rate.limited'])('%s loses nothing', (code) => {
  expect(refusedWith(code)).toEqual(atName)
})

// A world written to files and read back says the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorld } from './read-world'
import { makeWorld } from './worlds/make-world'
import { filesOf } from './write-world'

test('files hold what is heard and what is true', async () => {
  const world = makeWorld({ seed: 5, organisations: 30, people: 200, attack: 'mix' })
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  for (const [name, text] of Object.entries(filesOf(world))) writeFileSync(join(folder, name), text)
  const { ratings, raters, ngos, truths, labels } = await readWorld(folder)
  rmSync(folder, { recursive: true })
  expect(ratings).toEqual(world.ratings)
  expect({ raters, ngos }).toEqual({ raters: world.raters, ngos: world.ngos })
  expect(new Map(labels)).toEqual(world.labels)
  expect(truths.map(({ ngo, target }) => [ngo, target])).toEqual(
    world.truths.map(({ ngo, target }) => [ngo, target]),
  )
})

test('who was drawn by lot is read back', async () => {
  const world = makeWorld({ seed: 5, organisations: 30, people: 200, population: 'lifelike', lot: true })
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  for (const [name, text] of Object.entries(filesOf(world))) writeFileSync(join(folder, name), text)
  const { invited } = await readWorld(folder)
  rmSync(folder, { recursive: true })
  expect(invited.size).toBeGreaterThan(0)
  expect([...invited].sort()).toEqual([...world.invited].sort())
})

// The red team does what its names say.
import { moveOf } from '../grading/moves'
import { oneFactor } from '../peers/one-factor'
import { scoredBy } from '../peers/sheets'
import { plotOf } from '../worlds/attackers'
import type { Campaign } from '../worlds/campaigns'
import { makeWorld } from '../worlds/make-world'
import type { World } from '../worlds/world'
import { redTeam } from './campaigns'
import { whiteBox } from './white-box'

const options = { seed: 7, organisations: 60, people: 500, population: 'lifelike', share: 0.1 } as const

test('an account that splits its causes shares a phone with few', () => {
  const world = worldUnder('splitting')
  const onPhone = new Map<string, number>()
  for (const { device, rater } of attackersIn(world, 'splitting'))
    if (rater) onPhone.set(device, (onPhone.get(device) ?? 0) + 1)
  const sizes = [...onPhone.values()]
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(3)
})

test('who launders looks strict elsewhere and praises the target', () => {
  const world = worldUnder('laundering')
  const targets = new Set(world.truths.filter(({ target }) => target === 1).map(({ ngo }) => ngo))
  const names = new Set(attackersIn(world, 'laundering').map(({ rater }) => rater))
  const meanWhere = (isTarget: boolean) => {
    const said = world.ratings.filter(({ rater, ngo }) => names.has(rater) && targets.has(ngo) === isTarget)
    return said.reduce((sum, { score }) => sum + score, 0) / said.length
  }
  expect(meanWhere(true) - meanWhere(false)).toBeGreaterThan(1)
})

test('who hijacks comes on the days an honest group comes', () => {
  const world = worldUnder('hijacking')
  const grouped = new Set(world.truths.filter(({ group }) => group !== undefined).map(({ ngo }) => ngo))
  for (const { ngo, target } of world.truths) if (target !== 0) expect(grouped).toContain(ngo)
})

test('an attacker with the source finds what moves more than her first idea, the same each time', () => {
  const scores = (world: World) => scoredBy(oneFactor, world)
  const climb = { aim: 'push', options: { ...options, share: 0.05 }, scores } as const
  const [start, end] = [whiteBox({ ...climb, tries: 0 }), whiteBox({ ...climb, tries: 12 })]
  expect(whiteBox({ ...climb, tries: 12 })).toEqual(end)
  const calm = scores(makeWorld(climb.options))
  const moved = (campaign: Campaign) => {
    const world = makeWorld(climb.options, plotOf([campaign]))
    return moveOf(world, calm, scores(world))
  }
  expect(moved(end)).toBeGreaterThan(moved(start))
})

function worldUnder(name: string): World {
  const campaign = redTeam.find((one) => one.name === name)
  if (campaign === undefined) throw new Error(`no campaign ${name}`)
  return makeWorld(options, plotOf([campaign]))
}

function attackersIn({ raters, labels }: World, name: string) {
  return raters.filter(({ rater }) => labels.get(rater) === name)
}

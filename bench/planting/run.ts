// Ten thousand trees planted on a desk whose stream is on and delivered: is the last thousand as quick as the first?
import { routes } from '@ngo2/functions/routes'
import { forEachOf, must, signInAs } from '@ngo2/local/world/client'
import { organisations } from '@ngo2/local/world/organisations'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { cellsOf, type Plot } from '@ngo2/shared/sites/plot'
import { plantTree } from '@ngo2/shared/trees/contract'
import { treesPerDay } from '@ngo2/shared/trees/rules'
import {
  type BenchDesk,
  newId,
  openBenchDesk,
  openDemoSite,
  openLargePlot,
  sendAs,
  signInOperator,
} from '../desk'
import { type Figure, type Print, report } from '../figures'
import { timed } from '../timing'

const trees = 10_000
/** As many as are planted in one day here. */
const lap = 1000
const plotCount = 5
/** Planting at once, as many as a good day may bring. */
const width = 4

export async function run(print: Print): Promise<string[]> {
  const desk = await openBenchDesk()
  try {
    const plots = await openPlots(desk)
    const members = await signInPlanters(desk)
    const plantedMs: number[] = []
    const toldMs: number[] = []
    for (let from = 0; from < trees; from += lap) {
      plantedMs.push(await timed(() => plantLap(desk, plots, members, from)))
      toldMs.push(await timed(desk.settle))
    }
    const figures = plantedMs.map((found, at): Figure => {
      return { name: `trees from ${at * lap + 1}`, found, unit: 'ms' }
    })
    return report(print, `${trees} trees through the action, ${width} at once, time for each thousand`, [
      ...figures,
      growth('the last to the first', plantedMs),
      growth('the stream’s delivery of the last to the first', toldMs),
    ])
  } finally {
    await desk.close()
  }
}

/** The best of three laps on either side, because other work on the machine only ever adds. */
function growth(name: string, laps: readonly number[]): Figure {
  const found = Math.min(...laps.slice(-3)) / Math.min(...laps.slice(0, 3))
  return { name, found, unit: '×', floor: 1, goal: 1.2 }
}

async function openPlots(desk: BenchDesk): Promise<Plot[]> {
  const operator = sendAs(desk, await signInOperator(desk, 'bench-0'))
  const [form] = organisations
  if (form === undefined) throw new Error('the demo world has no organisation')
  const organisation = await must(operator, registerOrganisation, { organisationId: newId('org'), ...form })
  const siteId = await openDemoSite(operator, organisation.id)
  const plots: Plot[] = []
  for (let number = 1; number <= plotCount; number++)
    plots.push(await openLargePlot(operator, siteId, number))
  return plots
}

async function signInPlanters(desk: BenchDesk): Promise<string[]> {
  const ids: string[] = []
  await forEachOf(Array.from({ length: Math.ceil(lap / treesPerDay) }), 8, async (_, at) => {
    ids[at] = (await signInAs(desk, `bench-planter-${at}`)).me.id
  })
  return ids
}

/** A day's planting: each member plants what a day allows her, in the next free cells. */
async function plantLap(
  { app }: BenchDesk,
  plots: readonly Plot[],
  members: readonly string[],
  from: number,
): Promise<void> {
  const plant = routes.find(({ endpoint }) => endpoint === plantTree)?.answer
  if (plant === undefined) throw new Error('the API plants no trees')
  const days = from / lap
  const thatDay = { ...app, now: () => new Date(Date.now() + days * 24 * 3600 * 1000) }
  await forEachOf(Array.from({ length: lap }), width, async (_, at) => {
    const plot = plots[(from + at) % plots.length]
    const cell = Math.floor((from + at) / plots.length)
    if (plot === undefined || cell >= cellsOf(plot)) throw new Error('the plots are full')
    const tree = { plotId: plot.id, treeId: newId('tre'), cell, species: plot.species[0] }
    const memberId = members[at % members.length]
    await plant(thatDay, tree as never, { memberId, operator: false, sessionHash: '' } as never)
  })
}

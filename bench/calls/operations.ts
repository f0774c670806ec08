// The operations that are counted, with the fewest calls each could do with and what it may cost at most.
import { signIn } from '@ngo2/shared/accounts/contract'
import { listOrganisations, readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { listNews } from '@ngo2/shared/news/contract'
import { listSites, readPlot } from '@ngo2/shared/sites/contract'
import { listMyTrees, plantTree } from '@ngo2/shared/trees/contract'
import { newId } from '../desk'
import type { SmallWorld } from '../small-world'
import type { Cost, Meter } from './meter'

/** Commands of DynamoDB, rounds of them one after another, capacity units, bytes of the answer. */
export interface Tally {
  readonly calls: number
  readonly rounds: number
  readonly readUnits: number
  readonly writes: number
  readonly writeUnits: number
  readonly bytes: number
}

export interface Operation {
  readonly name: string
  readonly floor: Partial<Tally>
  readonly budget: Partial<Tally>
  ask(meter: Meter, world: SmallWorld): Promise<Cost>
}

const oneItem = { calls: 1, rounds: 1, readUnits: 0.5 }
/** A transaction pays twice for each item. */
const inOneTransaction = (items: number) => ({ calls: 1, rounds: 1, writes: 1, writeUnits: 2 * items })
const kb = 1024

export const operations: readonly Operation[] = [
  {
    name: 'organisation page',
    floor: oneItem,
    budget: { rounds: 2, readUnits: 4, bytes: 12 * kb },
    ask: (meter, { organisationIds: [organisationId = ''] }) =>
      meter.ask(readOrganisationPage, { organisationId }),
  },
  {
    name: 'organisations, cold',
    floor: oneItem,
    budget: { bytes: 20 * kb },
    ask: (meter) => meter.ask(listOrganisations, { dimension: 'transparency', seed: 1 }),
  },
  {
    name: 'organisations, warm',
    floor: oneItem,
    budget: { bytes: 20 * kb },
    ask: (meter) => meter.ask(listOrganisations, { dimension: 'communication', seed: 1 }),
  },
  {
    name: 'news, first page',
    floor: oneItem,
    budget: { bytes: 20 * kb },
    ask: (meter) => meter.ask(listNews, {}),
  },
  {
    name: 'sites and plots',
    floor: oneItem,
    budget: { bytes: 20 * kb },
    ask: (meter) => meter.ask(listSites, {}),
  },
  {
    name: 'plot of 2,000 cells',
    floor: oneItem,
    budget: { calls: 2, rounds: 2, bytes: 8 * kb },
    ask: (meter, { largePlotId: plotId }) => meter.ask(readPlot, { plotId }),
  },
  {
    name: 'sign in again',
    floor: { ...oneItem, calls: 2, rounds: 2, writes: 1, writeUnits: 2 },
    budget: {},
    ask: async (meter, world) => meter.ask(signIn, { code: await world.codeFor('bench-3') }),
  },
  {
    name: 'evaluate',
    floor: inOneTransaction(2),
    budget: { writes: 1 },
    ask: (meter, { organisationIds: [organisationId = ''], tokens: [, token] }) =>
      meter.ask(giveEvaluation, { ...anEvaluation, organisationId, evaluationId: newId('evl') }, token),
  },
  {
    name: 'plant',
    floor: inOneTransaction(2),
    budget: { writes: 1 },
    ask: (meter, { largePlotId: plotId, tokens: [, token] }) =>
      meter.ask(plantTree, { ...aTree, plotId, treeId: newId('tre'), cell: 1 }, token),
  },
  {
    name: 'plant with a name',
    floor: inOneTransaction(2),
    budget: {},
    ask: (meter, { largePlotId: plotId, tokens: [, token] }) =>
      meter.ask(plantTree, { ...aTree, plotId, treeId: newId('tre'), cell: 2, name: '等雨' }, token),
  },
  {
    name: 'my trees',
    floor: oneItem,
    budget: {},
    ask: (meter, { tokens: [, token] }) => meter.ask(listMyTrees, {}, token),
  },
]

const anEvaluation = { tie: 'reader', answers: { T11: 'seen', C7: 'partly' } } as const
const aTree = { species: 'suosuo' } as const

// The planting site of the demo world: a fictional piece of the Minqin belt with four plots, three of them measured.
import type { PlotForm, SiteForm } from '@ngo2/shared/sites/plot'
import type { Survey } from '@ngo2/shared/sites/survey'
import type { Chance } from './chance'

export const site: Omit<SiteForm, 'organisationId'> = {
  name: '民勤东沙窝',
  county: '620621',
  intro: '绿洲东边的流动沙丘，压了草方格再种梭梭，间距三米乘五米。',
  centre: { longitude: 103.0949, latitude: 38.6268 },
  example: true,
}

interface DemoPlot {
  readonly form: Omit<PlotForm, 'siteId'>
  /** Sampled plants and the share of them found alive; absent for a plot not measured yet. */
  readonly measured?: { readonly on: string; readonly sampled: number; readonly alive: number }
}

const spacingM = { between: 3, rows: 5 }

export const plots: readonly DemoPlot[] = [
  {
    form: {
      number: 3,
      plantedOn: '2021-04-02',
      species: ['suosuo'],
      spacingM,
      rows: 20,
      columns: 20,
      carries: 200,
    },
    measured: { on: '2026-10-18', sampled: 120, alive: 66 },
  },
  {
    form: {
      number: 7,
      plantedOn: '2024-03-28',
      species: ['suosuo', 'ningtiao'],
      spacingM,
      rows: 20,
      columns: 20,
      carries: 240,
    },
    measured: { on: '2026-11-10', sampled: 200, alive: 133 },
  },
  {
    form: {
      number: 12,
      plantedOn: '2025-04-05',
      species: ['suosuo', 'huabang', 'hongliu'],
      spacingM,
      rows: 25,
      columns: 20,
      carries: 250,
    },
    measured: { on: '2026-11-11', sampled: 150, alive: 118 },
  },
  {
    form: {
      number: 15,
      plantedOn: '2026-04-01',
      species: ['suosuo', 'huabang'],
      spacingM,
      rows: 20,
      columns: 20,
      carries: 160,
    },
  },
]

/** A survey of different cells of a plot of `cells`, with exactly so many alive. */
export function surveyOf(
  chance: Chance,
  cells: number,
  { on, sampled, alive }: NonNullable<DemoPlot['measured']>,
): Omit<Survey, 'id'> {
  const order = Array.from({ length: cells }, (_, cell) => ({ cell, at: chance.next() })).sort(
    (a, b) => a.at - b.at,
  )
  const heights = ['alive1', 'alive2', 'alive2', 'alive3'] as const
  const samples = order
    .slice(0, sampled)
    .map(({ cell }, nth) => ({ cell, fate: nth < alive ? chance.pick(heights) : ('dead' as const) }))
  return { measuredOn: on, samples }
}

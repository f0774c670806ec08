// How a virtual tree is drawn: by its species and by how long ago it was planted.
import type { MyTree } from '@ngo2/shared/trees/tree'
import { daysBetween } from '@/ui/dates'

/** A stage in the life of a saxaul; the companions have one drawing each. */
export type Stage = 'seedling' | 'sapling' | 'shrub' | 'grown' | 'ningtiao' | 'huabang' | 'hongliu'

/** Whole days from which a saxaul is drawn at this stage, oldest first; it needs some nine years to stand grown. */
const stages = [
  { stage: 'grown', fromDay: 9 * 365 },
  { stage: 'shrub', fromDay: 3 * 365 },
  { stage: 'sapling', fromDay: 365 },
] as const

/** `nowMs` is the clock, milliseconds since 1970. */
export function stageOf({ species, plantedAt }: Pick<MyTree, 'species' | 'plantedAt'>, nowMs: number): Stage {
  if (species !== 'suosuo') return species
  const days = daysBetween(Date.parse(plantedAt), nowMs)
  return stages.find(({ fromDay }) => days >= fromDay)?.stage ?? 'seedling'
}

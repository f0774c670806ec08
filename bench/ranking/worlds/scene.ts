// Where and by whom an attack is carried out.
import type { Stream } from '../random'
import type { Campaign } from './campaigns'
import type { PlacedOrganisation } from './organisations'
import type { Telling } from './telling'
import type { WorldOptions } from './world'

export interface Scene {
  readonly telling: Telling
  readonly options: WorldOptions
  /** Truly best first. */
  readonly byTruth: readonly PlacedOrganisation[]
}

/** Organisations that are to gain (1) or to lose (−1), by id. */
export type Aimed = ReadonlyMap<string, -1 | 1>

/** Lets somebody do something to a world and answers who was aimed at. */
export type Plot = (scene: Scene) => Aimed

/** One campaign at work. */
export interface Operation extends Scene {
  readonly campaign: Campaign
  readonly targets: readonly PlacedOrganisation[]
  readonly rivals: readonly PlacedOrganisation[]
  readonly stream: Stream
  readonly accounts: number
  readonly startDay: number
}

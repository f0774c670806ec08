// What a page shows, gathered: the stored showcase with the figures and the level of this moment.
import type { Reached } from '@ngo2/shared/evidence/level'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import type { Standing } from '@ngo2/shared/ranking/standing'
import type { Update } from '@ngo2/shared/showcases/updates'
import type { OpenOnTheWeb } from '../showcases'
import type { Say } from './tongue'
import type { Language } from './words'

export interface View {
  readonly language: Language
  readonly say: Say
  /** Beijing day. */
  readonly today: string
  /** Address of the page, without its language. */
  readonly address: string
  /** The same without its host: `/o/shabian`. */
  readonly path: string
  readonly organisation: Organisation
  readonly showcase: OpenOnTheWeb['showcase']
  readonly news: OpenOnTheWeb['news']
  readonly level: Reached
  readonly updates: readonly Update[]
  readonly standings: { readonly transparency: Standing; readonly communication: Standing }
  readonly medians: {
    readonly transparency?: number | undefined
    readonly communication?: number | undefined
  }
  /** The day of the publication the figures are from. */
  readonly publishedOn?: string | undefined
}

/** The part of a page that shows one thing. */
export interface PartProps {
  readonly view: View
}

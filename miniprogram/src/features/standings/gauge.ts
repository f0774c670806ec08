// A standing as a gauge shows it: a range with people and the middle of the peers, or how many people there are.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { peopleForAFigure } from '@ngo2/shared/evaluations/rules'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { setWords } from '@ngo2/shared/ranking/words'
import type { Words } from '@/platform/language'
import { standingWords as words } from './words'

export interface Gauge {
  readonly tone: 'teal' | 'amber'
  readonly icon: 'eye' | 'bubble'
  readonly name: Words
  /** Where it lies against the peers, or what it takes to be shown. */
  readonly place: Words
  /** Points 0–100; absent while too few people have spoken. */
  readonly band?: { readonly low: number; readonly high: number; readonly middle: number }
  /** Median of the peers, 0–100; only beside a band. */
  readonly notch?: number
  /** Whom it is held against; absent in snapshots that knew one set only. */
  readonly peers?: Words
  /** In place of the range while there is none. */
  readonly collecting?: Words
  readonly people: Words
  /** With the kinds of people among them. */
  readonly peopleOfKinds: Words
  /** The whole of it in one sentence. */
  readonly label: Words
}

/** How each dimension looks wherever it stands: by colour, glyph and shape together. */
export const dimensionLooks = {
  transparency: { tone: 'teal', icon: 'eye', mark: 'dot' },
  communication: { tone: 'amber', icon: 'bubble', mark: 'diamond' },
} as const

/** The median is its own peers'; `publication` helps where a snapshot knew one set only. */
export function gaugeOf(
  dimension: Dimension,
  standing: Standing,
  publication: Pick<Publication, 'medians'> | undefined,
): Gauge {
  const { tone, icon } = dimensionLooks[dimension]
  const name = words.dimensions[dimension]
  const people = words.people(standing.people)
  if (standing.is === 'collecting') {
    const collecting = collectingWords(standing.people)
    const label = words.spokenCollecting(name, collecting)
    const place = words.needed(peopleForAFigure)
    return { tone, icon, name, place, collecting, people, peopleOfKinds: people, label }
  }
  const { section, lo: low, hi: high, score: middle, roles, peers } = standing
  const notch = peers?.median ?? publication?.medians[dimension]
  const median = notch === undefined ? undefined : Math.round(notch)
  return {
    tone,
    icon,
    name,
    place: words.sections[section],
    band: { low, high, middle },
    ...(notch === undefined ? {} : { notch }),
    ...(peers && { peers: words.against(setWords(peers.set), peers.figures, Math.round(peers.median)) }),
    people,
    peopleOfKinds: words.peopleOfKinds(standing.people, roles),
    label: words.spoken(name, Math.round(low), Math.round(high), median, standing.people),
  }
}

/** `正在收集 7/15`; with fifteen there is nothing left to count, only to wait. */
function collectingWords(people: number): Words {
  return people < peopleForAFigure ? words.collecting(people, peopleForAFigure) : words.waiting
}

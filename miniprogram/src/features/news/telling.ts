// One news item as it is told: a headline, a line below, a picture, and the place it leads to.

import { wilsonInterval, z90 } from '@ngo2/shared/maths/wilson'
import type { NewsItem } from '@ngo2/shared/news/item'
import type { Words } from '@/platform/language'
import { dayWords } from '@/ui/dates'
import { newsWords as words } from './words'

export interface Telling {
  readonly title: Words
  readonly note: Words
  /** A seal of this name stands in front, else the drawing. */
  readonly seal?: string
  readonly example?: boolean
  readonly drawing: 'hole' | 'shrub' | 'grown'
  /** Survival in per cent, 90 % interval. */
  readonly survival?: { readonly low: number; readonly high: number }
  readonly leadsTo: { readonly page: string; readonly id?: string }
}

export function tellingOf(item: NewsItem, nowMs: number): Telling {
  switch (item.is) {
    case 'organisationRegistered': {
      const { id, name, example } = item.organisation
      return {
        title: { zh: name, en: name },
        note: words.registered,
        seal: name,
        example,
        drawing: 'shrub',
        leadsTo: { page: 'pkg-ngo/organisation', id },
      }
    }
    case 'rankingPublished':
      return {
        title: words.published,
        note: words.publishedNote(item.organisations),
        drawing: 'shrub',
        leadsTo: { page: 'pages/organisations' },
      }
    case 'plotOpened':
      return {
        title: words.opened(item.plot.site, item.plot.number),
        note: words.openedNote,
        drawing: 'hole',
        leadsTo: { page: 'pkg-tree/plot', id: item.plot.id },
      }
    case 'plotMeasured': {
      const { plot, sampled, alive, measuredOn } = item
      const share = wilsonInterval(alive, sampled, z90)
      return {
        title: words.measured(plot.number, sampled, alive),
        note: words.measuredNote(plot.site, dayWords(measuredOn, nowMs), sampled - alive),
        drawing: 'grown',
        survival: { low: share.low * 100, high: share.high * 100 },
        leadsTo: { page: 'pkg-tree/plot', id: plot.id },
      }
    }
  }
}

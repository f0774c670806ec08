// From what is stored to what a page shows, on this day and in this language.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { updatesOf } from '@ngo2/shared/showcases/updates'
import type { App } from '../platform/app'
import { levelOf, type OpenOnTheWeb } from '../showcases'
import { figuresOf } from './read'
import { sayIn } from './tongue'
import type { View } from './view'
import type { Language } from './words'

const nobodyYet: Standing = { is: 'collecting', people: 0 }

interface Asked {
  readonly language: Language
  readonly address: string
}

export async function gather(app: App, found: OpenOnTheWeb, { language, address }: Asked): Promise<View> {
  const { organisation, showcase, news, facts } = found
  const { publication, standings } = await figuresOf(app, organisation.id)
  const today = beijingDay(app.now())
  const shown = standings ?? { transparency: nobodyYet, communication: nobodyYet }
  const raters = Math.max(shown.transparency.people, shown.communication.people)
  return {
    language,
    say: sayIn(language),
    today,
    address,
    path: new URL(address).pathname,
    organisation,
    showcase,
    news,
    level: levelOf(facts, raters, today),
    updates: updatesOf(organisation, showcase),
    standings: shown,
    medians: publication?.medians ?? {},
    publishedOn: publication && beijingDay(new Date(publication.publishedAt)),
  }
}

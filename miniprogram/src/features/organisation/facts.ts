// The short lines that say who an organisation is; what is not known is left out.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { shortPlace } from '@ngo2/shared/organisations/place'
import { causeWords, markedName, sizeWords } from '@ngo2/shared/organisations/words'
import type { Words } from '@/platform/language'
import { organisationWords as words } from './words'

/** Under the name: place, causes, since when. */
export function underName({ place, causes, foundedYear }: Organisation): Words {
  const since = foundedYear === undefined ? undefined : words.since(foundedYear)
  const where = shortPlace(place)
  return {
    zh: [where, ...causes.map((cause) => causeWords[cause].zh), since?.zh].filter(Boolean).join(' · '),
    en: [where, ...causes.map((cause) => causeWords[cause].en), since?.en].filter(Boolean).join(' · '),
  }
}

export interface Fact {
  readonly name: Words
  readonly value: Words
}

/** What else they say of themselves. */
export function factsOf({ serves, size, registration }: Organisation): Fact[] {
  return [
    serves === undefined ? [] : [{ name: words.serves, value: same(serves) }],
    size === undefined ? [] : [{ name: words.size, value: sizeWords[size] }],
    registration.is === 'registered'
      ? [{ name: words.registration, value: same(registration.creditCode) }]
      : [],
    registration.is === 'hosted' ? [{ name: words.registration, value: hostedWords(registration) }] : [],
    registration.is === 'unregistered' ? [{ name: words.registration, value: words.unregistered }] : [],
  ].flat()
}

/** The title of the card that is forwarded. */
export function cardTitleOf(organisation: Organisation | undefined): Words {
  if (organisation === undefined) return words.someCard
  return words.card(markedName(organisation), shortPlace(organisation.place))
}

function hostedWords({ host, answer }: Extract<Organisation['registration'], { is: 'hosted' }>): Words {
  const hosted = words.hosted(host)
  if (answer === undefined) return hosted
  const said = words.hostAnswers[answer]
  return { zh: hosted.zh + said.zh, en: hosted.en + said.en }
}

function same(text: string): Words {
  return { zh: text, en: text }
}

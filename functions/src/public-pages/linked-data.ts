// The page for machines: schema.org's NGO, only what stands on the page too.
import { fullPlace } from '@ngo2/shared/organisations/place'
import { causeWords } from '@ngo2/shared/organisations/words'
import type { View } from './view'

export function dataOf({ organisation, address }: View): object {
  const { name, intro, foundedYear, place, causes, contact, channels, registration } = organisation
  const phone = contact?.open && contact.phone?.is === 'given' ? contact.phone.value : undefined
  const email = contact?.open && contact.email?.is === 'given' ? contact.email.value : undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    '@id': address,
    url: address,
    name,
    description: intro,
    foundingDate: foundedYear === undefined ? undefined : String(foundedYear),
    address: { '@type': 'PostalAddress', addressCountry: 'CN', addressLocality: fullPlace(place) },
    knowsAbout: causes.map((cause) => causeWords[cause].zh),
    telephone: phone,
    email,
    identifier: registration.is === 'registered' ? registration.creditCode : undefined,
    sameAs: channels?.filter(({ kind }) => kind === 'website').map(({ name: url }) => url),
  }
}

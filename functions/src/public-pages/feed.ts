// What happened with an organisation, for feed readers (Atom, RFC 4287).
import { markedName } from '@ngo2/shared/organisations/words'
import type { Update } from '@ngo2/shared/showcases/updates'
import { escaped } from '../platform/escaped'
import { sentenceOf } from './update-words'
import type { View } from './view'
import { siteName } from './words'
import { xmlAnswer } from './xml'

export function feedAnswer(view: View): Response {
  const { say, language, organisation, address, updates } = view
  const feed = [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'zh' ? 'zh-Hans' : 'en'}">`,
    `<id>${address}</id>`,
    `<title>${escaped(say(markedName(organisation)))}</title>`,
    `<updated>${updates[0]?.at ?? organisation.registeredAt}</updated>`,
    `<link rel="self" href="${address}/feed.atom"/>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<author><name>${escaped(organisation.name)}</name></author>`,
    `<generator>${escaped(say(siteName))}</generator>`,
    ...updates.map((update) => entryOf(update, view)),
    '</feed>',
  ]
  return xmlAnswer(feed.join(''), 'application/atom+xml')
}

function entryOf(update: Update, { say, address }: View): string {
  const { at, is, about = '' } = update
  const sentence = escaped(say(sentenceOf(update)))
  return [
    `<entry><id>${address}#${at}-${is}-${encodeURIComponent(about)}</id>`,
    `<title>${sentence}</title><updated>${at}</updated>`,
    `<link rel="alternate" href="${address}"/><content type="text">${sentence}</content></entry>`,
  ].join('')
}

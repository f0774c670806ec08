// How a new organisation gets into the directory, with everything it may be searched by.
import { causeWords } from '@ngo2/shared/organisations/words'
import { pinyin } from 'pinyin-pro'
import { parseOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { addEntry } from './repository'

export async function indexOrganisation(app: App, { item }: Fact): Promise<void> {
  const { id, name, example, place, causes } = parseOrganisation(item)
  const spoken = [name, ...place.names]
  const words = [
    ...spoken,
    ...causes.flatMap((cause) => [causeWords[cause].zh, causeWords[cause].en]),
    ...spoken.map((text) => pinyin(text, { toneType: 'none', type: 'array' }).join('')),
    ...spoken.map((text) => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')),
  ]
  const haystack = words.join('\n').toLowerCase()
  await addEntry(app.table, { id, name, example, place, causes, haystack }, app.newId('ver'))
}

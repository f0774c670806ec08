// How a new organisation gets its address on the open web: its name in pinyin, with a number where that is taken.
import { slugFrom } from '@ngo2/shared/organisations/slug'
import { pinyin } from 'pinyin-pro'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { changingOf, findOrganisation, parseOrganisation } from './repository'
import { addressSeatOf } from './seat-repository'

/** Told again it changes nothing, and an address the team chose meanwhile stays. */
export async function giveAddress(app: App, { item }: Fact): Promise<void> {
  const { id, name } = parseOrganisation(item)
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
  for (let nth = 1; ; nth++) {
    const organisation = await findOrganisation(app.table, id, 'consistent')
    if (organisation === undefined || organisation.slug !== undefined) return
    const slug = slugFrom(syllables, nth)
    const seat = addressSeatOf(id, slug)
    const written = await app.table.write(seat, changingOf(id, { slug }, { slug: undefined }))
    if (written.done) return
  }
}

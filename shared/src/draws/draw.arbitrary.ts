// Open draws for tests, as the platform makes them.
import * as v from 'valibot'
import { asciiBytes } from '../maths/hmac'
import { sha256 } from '../maths/sha256'
import { OrganisationId } from '../organisations/organisation'
import { type OpenDraw, Pseudonym } from './draw'
import { commitmentOf, drawFrom } from './hold'
import { placesFor } from './rules'
import { anchorOf, seedOf } from './seed-chain'

export const hexOf = (text: string) => sha256(asciiBytes(text))

/** A whole draw of so many people in the chain of this secret. */
export function anOpenDraw(people: number, secret = hexOf('secret'), week = '2026-11-23'): OpenDraw {
  const seed = seedOf(secret, week)
  const pseudonyms = Array.from({ length: people }, (_, nth) =>
    v.parse(Pseudonym, hexOf(`${week} ${nth}`).slice(0, 32)),
  ).sort()
  const id = v.parse(OrganisationId, 'org_01KAQ0000000000000000000AA')
  const fixed = { week, organisationId: id, seed, places: placesFor(people), pseudonyms }
  return {
    format: 'ngo2-draw-1',
    week,
    organisation: { id, name: '沙边小组', example: true },
    commitment: commitmentOf(fixed),
    committedAt: '2026-11-22T19:00:00.000Z',
    chain: {
      year: '2026',
      anchor: anchorOf(secret),
      pseudonymKeyHash: hexOf('key'),
      publishedAt: '2026-11-01T00:00:00.000Z',
    },
    seed,
    places: fixed.places,
    pseudonyms,
    drawn: drawFrom(fixed),
  }
}

// How the directory keeps up with an organisation: whatever was told, its entry is made anew from what stands now.
import { isDeepStrictEqual } from 'node:util'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { initialsIn } from '@ngo2/shared/places/initials'
import * as v from 'valibot'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { findShowcase } from '../showcases'
import { syllablesOf } from './aloud'
import type { Entry } from './entry'
import { findEntry, putEntry, removeEntry } from './repository'

/**
 * Wakes on the organisation and on its showcase, whose facts are told one after the other. A page that is closed or gone is found no
 * more; what changes nothing here is not written.
 */
export async function indexOrganisation(app: App, { item }: Fact): Promise<void> {
  const id = v.parse(OrganisationId, item.pk.slice('ORGANISATION#'.length))
  const [standing, entry] = await Promise.all([findEntry(app.table, id), entryNow(app, id)])
  if (isDeepStrictEqual(standing?.entry, entry)) return
  const version = laterThan(standing?.version, app.newId('ver'))
  if (entry === undefined) await removeEntry(app.table, id, version)
  else await putEntry(app.table, entry, version)
}

async function entryNow(app: App, id: OrganisationId): Promise<Entry | undefined> {
  const [organisation, shown] = await Promise.all([
    findOrganisation(app.table, id, 'consistent'),
    findShowcase(app.table, id, 'consistent'),
  ])
  if (organisation === undefined || organisation.closedAt !== undefined) return undefined
  const { name, example, place, causes } = organisation
  const syllables = syllablesOf(name)
  return {
    id,
    name,
    example,
    place: place.code,
    causes,
    pinyin: syllables.replaceAll(' ', ''),
    initials: initialsIn(syllables),
    ...(shown !== undefined && shown.facts.spans.length > 0 && { facts: shown.facts }),
  }
}

/** The clock of one function may be a little behind another's; its word is younger all the same. */
function laterThan(standing: string | undefined, fresh: string): string {
  return standing === undefined || fresh > standing ? fresh : `${standing}0`
}

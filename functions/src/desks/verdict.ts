// What an operator's word about a page's texts does to the page.
import { shownTextsOf, textsOf } from '@ngo2/shared/desks/rules'
import { type Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { pageFrom } from '@ngo2/shared/organisations/page'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { hidingOf, joinTexts, type NameVerdict } from '../moderation'
import { changingOf, findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { showing } from './page'
import { findPage, keepingOf, type StoredPage } from './page-repository'

/** Texts that were changed since are not touched. Told again it changes nothing. */
export async function applyPageVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const id = v.parse(OrganisationId, subject.id)
  const [organisation, before] = await Promise.all([
    findOrganisation(app.table, id, 'consistent'),
    findPage(app.table, id),
  ])
  if (organisation === undefined) return
  const page: StoredPage = before ?? { ...pageFrom(organisation), place: organisation.place }
  const isWritten = joinTexts(textsOf(page)) === text
  const isShown = joinTexts(shownTextsOf(organisation)) === text
  const writes = [
    ...(isWritten && page.state !== state ? [keepingOf(id, before, { ...page, state })] : []),
    ...(isWritten && state === 'shown' && !isShown ? [changingOf(id, showing(page), {})] : []),
    ...(isShown && state === 'hidden' ? [changingOf(id, nothing, {})] : []),
  ]
  if (writes.length > 0) {
    const written = await app.table.write(...writes)
    if (!written.done) return applyPageVerdict(app, { subject, text, state })
  }
  if (page.editedBy) await app.table.write(hidingOf(page.editedBy, text, state), stayingOf(page.editedBy))
}

/** A page without its texts: everybody goes on finding it by name, place and cause. */
const nothing: Partial<Organisation> = {
  intro: undefined,
  serves: undefined,
  answers: undefined,
  contact: undefined,
  channels: undefined,
}

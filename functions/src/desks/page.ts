// Writing a page: the team's copy changes at once, what everybody sees once its texts may be shown.
import { isDeepStrictEqual } from 'node:util'
import type { editPage } from '@ngo2/shared/desks/contract'
import { mayChange, shownTextsOf, textsOf } from '@ngo2/shared/desks/rules'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import { PageForm, pageFrom, shownOf } from '@ngo2/shared/organisations/page'
import type { Place } from '@ngo2/shared/organisations/place'
import * as v from 'valibot'
import { findMember } from '../accounts'
import { noting } from '../audit'
import { type CheckedTexts, checkTexts, joinTexts } from '../moderation'
import { changingOf, openOf, stillOpen } from '../organisations'
import { placeTable } from '../places'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { forbidden, memberDoer, membershipFor, standingOf } from '../teams'
import { findPage, keepingOf, type StoredPage } from './page-repository'
import { existing } from './reading'

/** A retry by the same editor answers the same; an edit of a version that is not the last one is refused. */
export const edit: Action<typeof editPage> = async (app, { organisationId, version, page }, actor) => {
  const me = await membershipFor(app, actor, organisationId, 'editPage')
  const [organisation, before] = await Promise.all([
    existing(app, organisationId),
    findPage(app.table, organisationId),
  ])
  const standing = before ?? { ...pageFrom(organisation), place: organisation.place }
  if (isRetry(standing, { page, version }, actor)) return standing
  throwUnlessOpen(organisation)
  if (standing.version !== version) throw editedMeanwhile()
  const checked = await checkPage(app, { page, organisation, standing }, actor)
  const next: StoredPage = {
    ...page,
    place: await placeFor(page.county),
    version: version + 1,
    state: checked.state,
    editedAt: app.now().toISOString(),
    editedBy: actor.memberId,
  }
  const written = await app.table.write(
    keepingOf(organisationId, before, next),
    standingOf(me),
    checked.state === 'shown' ? changingOf(organisationId, showing(next), stillOpen) : openOf(organisationId),
    noting(app, { organisationId, deed: 'pageEdited', by: memberDoer(actor) }),
    ...checked.writes,
  )
  if (written.done) return next
  if (written.blocked.includes(1)) throw forbidden('editPage')
  return edit(app, { organisationId, version, page }, actor)
}

/** What of the organisation's own item follows from a page that may be shown. */
export function showing(page: StoredPage): Partial<Organisation> {
  return { ...shownOf(page), place: page.place, editedAt: page.editedAt, imported: undefined }
}

/** The place of a county's code; refuses a code that names none. */
export async function placeFor(county: string): Promise<Place> {
  const place = (await placeTable()).placeOf(county)
  if (place) return place
  throw new AppError('organisations.unknown_county', 'no such division code', { field: 'county' })
}

/** Refuses what a frozen or closed page does not allow. */
export function throwUnlessOpen(organisation: Organisation): void {
  const decision = mayChange(organisation)
  if (!decision.ok) throw new AppError(decision.refusal, 'this page is closed, or two sides claim it')
}

/** The content check of all texts others will see, asked in the name of whoever wrote them. */
export async function checkFor(
  app: App,
  { id, texts }: { id: OrganisationId; texts: Record<string, string> },
  { memberId }: Actor,
): Promise<CheckedTexts> {
  const me = await findMember(app.table, memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  return checkTexts(app, { texts, subject: { kind: 'organisation', id }, memberId, openid: me.openid })
}

interface Written {
  readonly page: PageForm
  readonly organisation: Organisation
  readonly standing: StoredPage
}

/** Texts that are shown already, and that nobody took down, need no other check. */
async function checkPage(app: App, { page, organisation, standing }: Written, actor: Actor) {
  const texts = textsOf(page)
  const text = joinTexts(texts)
  const isShown = standing.state === 'shown' && text === joinTexts(shownTextsOf(organisation))
  if (isShown) return { state: 'shown' as const, text, writes: [] }
  const inForm = Object.fromEntries(Object.entries(texts).map(([field, one]) => [`page.${field}`, one]))
  return checkFor(app, { id: organisation.id, texts: inForm }, actor)
}

function isRetry(
  standing: StoredPage,
  { page, version }: { page: PageForm; version: number },
  { memberId }: Actor,
): boolean {
  if (standing.version !== version + 1 || standing.editedBy !== memberId) return false
  return isDeepStrictEqual(v.parse(PageForm, standing), v.parse(PageForm, page))
}

function editedMeanwhile(): AppError {
  return new AppError('desks.edited_meanwhile', 'somebody of your team has written this page meanwhile')
}

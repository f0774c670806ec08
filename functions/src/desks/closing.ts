// Closing a page: announced, withdrawn, and done when its day has come.
import type * as contract from '@ngo2/shared/desks/contract'
import { closingDays } from '@ngo2/shared/desks/rules'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import { changingOf, findOrganisation, stillOpen } from '../organisations'
import type { App } from '../platform/app'
import type { Action } from '../platform/route'
import { tryEach } from '../platform/try-each'
import { forbidden, memberDoer, membershipFor, standingOf } from '../teams'
import { dueOf, listDue, undueOf } from './closing-repository'
import { throwUnlessOpen } from './page'
import { existing } from './reading'

/** Announcing again changes nothing: the day stays. */
export const announce: Action<typeof contract.announceClosing> = async (app, input, actor) => {
  const { organisationId, because } = input
  const me = await membershipFor(app, actor, organisationId, 'close')
  const organisation = await existing(app, organisationId)
  throwUnlessOpen(organisation)
  if (organisation.closing) return organisation
  const at = new Date(app.now().getTime() + closingDays * 24 * 3600 * 1000).toISOString()
  const closing = { announcedAt: app.now().toISOString(), at }
  const written = await app.table.write(
    changingOf(organisationId, { closing }, { ...stillOpen, closing: undefined }),
    standingOf(me),
    dueOf(organisationId, at),
    noting(app, { organisationId, deed: 'closingAnnounced', by: memberDoer(actor), about: at, because }),
  )
  if (written.done) return { ...organisation, closing }
  if (written.blocked.includes(1)) throw forbidden('close')
  return announce(app, input, actor)
}

/** Where nothing is announced, nothing is withdrawn. A frozen page may stay open, so this is allowed. */
export const withdraw: Action<typeof contract.withdrawClosing> = async (app, { organisationId }, actor) => {
  const me = await membershipFor(app, actor, organisationId, 'close')
  const organisation = await existing(app, organisationId)
  if (organisation.closedAt) throwUnlessOpen(organisation)
  const { closing } = organisation
  if (closing === undefined) return organisation
  const written = await app.table.write(
    changingOf(organisationId, { closing: undefined }, { closing, closedAt: undefined }),
    standingOf(me),
    undueOf(organisationId, closing.at),
    noting(app, { organisationId, deed: 'closingWithdrawn', by: memberDoer(actor) }),
  )
  if (written.done) return { ...organisation, closing: undefined }
  if (written.blocked.includes(1)) throw forbidden('close')
  return withdraw(app, { organisationId }, actor)
}

/** Closes what is due; says how many could not be. A frozen page waits for the operator's word. */
export async function finishClosings(app: App): Promise<number> {
  const due = await listDue(app.table, app.now().toISOString())
  return tryEach(
    app,
    due,
    (organisationId) => ({ organisationId }),
    (organisationId) => finish(app, organisationId),
  )
}

/** What a closed page is still kept for, and what is erased, is another's matter: it hears of the deed. */
async function finish(app: App, organisationId: OrganisationId): Promise<void> {
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  const closing = organisation?.closing
  if (closing === undefined || closing.at > app.now().toISOString()) return
  const closedAt = app.now().toISOString()
  await app.table.write(
    changingOf(organisationId, { closing: undefined, closedAt }, { ...stillOpen, closing }),
    undueOf(organisationId, closing.at),
    noting(app, { organisationId, deed: 'pageClosed', by: { is: 'platform' } }),
  )
}

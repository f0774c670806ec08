// Choosing another address on the open web, once; the old one goes on leading to the page.
import type { changeAddress } from '@ngo2/shared/desks/contract'
import { noting } from '../audit'
import { addressSeatOf, changingOf, stillOpen } from '../organisations'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { forbidden, memberDoer, membershipFor, standingOf } from '../teams'
import { throwUnlessOpen } from './page'
import { existing } from './reading'

/** Choosing the address it has changes nothing. */
export const changeTo: Action<typeof changeAddress> = async (app, { organisationId, slug }, actor) => {
  const me = await membershipFor(app, actor, organisationId, 'chooseAddress')
  const organisation = await existing(app, organisationId)
  throwUnlessOpen(organisation)
  if (organisation.slug === slug) return organisation
  if (organisation.addressChanged) {
    throw new AppError(
      'desks.address_changed_before',
      'an address is changed once, so that printed ones last',
    )
  }
  const set = { slug, addressChanged: true as const }
  const before = { slug: organisation.slug, addressChanged: undefined }
  const written = await app.table.write(
    changingOf(organisationId, set, { ...stillOpen, ...before }),
    standingOf(me),
    addressSeatOf(organisationId, slug),
    noting(app, { organisationId, deed: 'addressChanged', by: memberDoer(actor), about: slug }),
  )
  if (written.done) return { ...organisation, ...set }
  if (written.blocked.includes(1)) throw forbidden('chooseAddress')
  if (written.blocked.includes(0)) return changeTo(app, { organisationId, slug }, actor)
  throw new AppError('desks.address_taken', 'this address is or was another page’s', { field: 'slug' })
}

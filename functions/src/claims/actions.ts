// Claiming a page, and reading what one claimed.
import type * as contract from '@ngo2/shared/claims/contract'
import { isFoughtOver } from '@ngo2/shared/claims/rules'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import { stayingOf } from '../accounts'
import { noting } from '../audit'
import { changingOf, findOrganisation, findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { countSeats, seatWrite } from '../platform/day-seats'
import type { Action } from '../platform/route'
import { findMembership, memberDoer } from '../teams'
import { findFile } from '../uploads'
import { askingOf, findClaim, findClaims, findOpen, listOwn, openNowOf, type StoredClaim } from './repository'

const perDay = 5
/** More at once about one page are for the operators to hear of otherwise. */
const openMax = 10

/** A retry answers the same. */
export const claim: Action<typeof contract.claimOrganisation> = async (app, input, actor) => {
  const { organisationId, claimId: id, note, file } = input
  const { memberId } = actor
  const [organisation, standing, membership, open] = await Promise.all([
    findOrganisation(app.table, organisationId, 'consistent'),
    findClaim(app.table, organisationId, id),
    findMembership(app.table, organisationId, memberId),
    findOpen(app.table, organisationId),
  ])
  if (organisation === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  if (standing?.memberId === memberId) return { ...standing, organisation }
  if (standing) throw new AppError('resource.conflict', 'this id belongs to another claim')
  if (organisation.closedAt) throw new AppError('claims.closed', 'this page is closed')
  if (membership) throw new AppError('claims.is_yours', 'you are in the team of this page')
  const before = open ?? []
  const rivals = await findClaims(
    app.table,
    before.map((claimId) => ({ organisationId, claimId })),
  )
  if (rivals.some((rival) => rival.memberId === memberId)) {
    throw new AppError('claims.asked_before', 'you claim this page already, and an operator will look')
  }
  if (before.length >= openMax) {
    throw new AppError('claims.too_many', `${openMax} people claim this page already`)
  }
  const held = file && (await fileFor(app, organisationId, file))
  const today = { kind: 'CLAIM', memberId, day: beijingDay(app.now()) }
  const used = await countSeats(app.table, today)
  if (used >= perDay) throw new AppError('claims.day_full', `at most ${perDay} claims a day`)
  const asked: StoredClaim = {
    id,
    organisationId,
    memberId,
    note,
    file: held,
    askedAt: app.now().toISOString(),
  }
  const frozen = frozenBy(organisation, before.length + 1)
  const written = await app.table.write(
    ...askingOf(asked),
    openNowOf(organisationId, open, [...before, id]),
    changingOf(organisationId, { frozen }, { kept: organisation.kept, closedAt: undefined }),
    stayingOf(memberId),
    seatWrite({ ...today, nth: used + 1 }),
    noting(app, { organisationId, deed: 'claimAsked', by: memberDoer(actor), about: id }),
  )
  if (written.done) return { ...asked, organisation: { ...organisation, frozen } }
  if (written.blocked.includes(5)) throw new AppError('auth.required', 'this account is gone')
  if (written.blocked.includes(1) && !written.blocked.includes(0)) {
    throw new AppError('resource.conflict', 'this id belongs to another claim')
  }
  return claim(app, input, actor)
}

export const listMine: Action<typeof contract.listMyClaims> = async (app, _input, { memberId }) => {
  const claims = await findClaims(app.table, await listOwn(app.table, memberId))
  const ids = new Set(claims.map(({ organisationId }) => organisationId))
  const organisations = await findOrganisations(app.table, [...ids])
  const items = claims.flatMap((one) => {
    const organisation = organisations.find(({ id }) => id === one.organisationId)
    return organisation ? [{ ...one, organisation }] : []
  })
  return { items }
}

/** A certificate that arrived for this organisation and that reviewers alone see; other files of it are no matter of the claim's. */
async function fileFor(app: App, organisationId: OrganisationId, { uploadId }: FileRef): Promise<FileRef> {
  const held = await findFile(app, organisationId, uploadId)
  if (held?.purpose === 'certificate' && held.visibility === 'reviewer') return held
  throw new AppError('claims.file_unfit', 'send a certificate for reviewers first', { field: 'file' })
}

/** What this many open claims make of the page. */
export function frozenBy({ kept }: Organisation, claims: number): true | undefined {
  return isFoughtOver({ kept, claims }) ? true : undefined
}

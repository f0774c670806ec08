// Deciding claims, as operators do; and taking out those of somebody who leaves the platform.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Claim } from '@ngo2/shared/claims/claim'
import type * as contract from '@ngo2/shared/claims/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { stayingOf } from '../accounts'
import { noting } from '../audit'
import { changingOf, findOrganisation, findOrganisations } from '../organisations'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { namesOf, operatorDoer, takingOverOf } from '../teams'
import { frozenBy } from './actions'
import {
  decidingOf,
  findClaim,
  findClaims,
  findOpen,
  listOwn,
  listQueue,
  openNowOf,
  removingOf,
  type StoredClaim,
  unlist,
} from './repository'

export const list: Action<typeof contract.listClaims> = async (app, { cursor }) => {
  const page = await listQueue(app.table, cursor)
  const claims = await findClaims(app.table, page.items)
  const [organisations, names, open] = await Promise.all([
    findOrganisations(app.table, [...new Set(claims.map(({ organisationId }) => organisationId))]),
    namesOf(
      app,
      claims.map(({ memberId }) => memberId),
    ),
    Promise.all(claims.map(({ organisationId }) => findOpen(app.table, organisationId))),
  ])
  const items = claims.flatMap((one, at) => {
    const organisation = organisations.find(({ id }) => id === one.organisationId)
    const claimant = { memberId: one.memberId, name: names.get(one.memberId) }
    return organisation ? [{ ...one, organisation, claimant, rivals: (open[at]?.length ?? 1) - 1 }] : []
  })
  return { ...page, items }
}

/** Deciding again the same way answers the same; another way is refused. */
export const decide: Action<typeof contract.decideClaim> = async (app, input, actor) => {
  const { organisationId, claimId, verdict, because } = input
  const [claim, open, organisation] = await Promise.all([
    findClaim(app.table, organisationId, claimId),
    findOpen(app.table, organisationId),
    findOrganisation(app.table, organisationId, 'consistent'),
  ])
  if (claim === undefined || organisation === undefined) {
    throw new AppError('resource.missing', 'there is no such claim')
  }
  if (claim.decision?.verdict === verdict) return { ...claim, organisation }
  if (claim.decision)
    throw new AppError('claims.decided_otherwise', 'another operator has decided this claim')
  if (verdict === 'approved' && organisation.closedAt) {
    throw new AppError('claims.closed', 'this page closed meanwhile: the claim can only be refused')
  }
  const decision = { verdict, because, at: app.now().toISOString() }
  const matter: OpenMatter = { claim, organisation, open: open ?? [], decision }
  const written = await app.table.write(
    ...(verdict === 'approved' ? await givingOf(app, matter, actor) : refusingOf(app, matter, actor)),
  )
  if (!written.done) {
    if (verdict === 'approved' && written.blocked.includes(stayingAt)) {
      throw new AppError('resource.missing', 'whoever claimed is leaving the platform')
    }
    return decide(app, input, actor)
  }
  const now = await findOrganisation(app.table, organisationId, 'consistent')
  return { ...claim, decision, organisation: now ?? organisation }
}

interface OpenMatter {
  readonly claim: StoredClaim
  readonly organisation: Organisation
  readonly open: readonly StoredClaim['id'][]
  readonly decision: NonNullable<Claim['decision']>
}

/** Where the claimant's staying stands among the writes that give her the page. */
const stayingAt = 4

/** The page is the claimant's alone: former owners are out, and whoever else claims it is refused. */
async function givingOf(
  app: App,
  { claim, organisation, open, decision }: OpenMatter,
  actor: Actor,
): Promise<Write[]> {
  const { id, organisationId, memberId } = claim
  const rivals = await findClaims(
    app.table,
    open.filter((other) => other !== id).map((other) => ({ organisationId, claimId: other })),
  )
  const lost = { ...decision, verdict: 'refused' as const }
  return [
    ...decidingOf(claim, decision),
    openNowOf(organisationId, open, []),
    changingOf(organisationId, { kept: true, frozen: undefined }, { kept: organisation.kept }),
    stayingOf(memberId),
    ...(await takingOverOf(app, organisationId, memberId)),
    decidedNote(app, claim, decision, actor),
    ...rivals.flatMap((rival) => [...decidingOf(rival, lost), decidedNote(app, rival, lost, actor)]),
  ]
}

/** The page thaws where too few others claim it. */
function refusingOf(app: App, { claim, organisation, open, decision }: OpenMatter, actor: Actor): Write[] {
  const rest = open.filter((other) => other !== claim.id)
  const frozen = frozenBy(organisation, rest.length)
  return [
    ...decidingOf(claim, decision),
    openNowOf(claim.organisationId, open, rest),
    changingOf(claim.organisationId, { frozen }, { kept: organisation.kept }),
    decidedNote(app, claim, decision, actor),
  ]
}

function decidedNote(
  app: App,
  { organisationId, memberId }: StoredClaim,
  { verdict, because }: OpenMatter['decision'],
  actor: Actor,
): Write {
  const by = operatorDoer(actor)
  return noting(app, {
    organisationId,
    deed: 'claimDecided',
    by,
    concerns: { memberId },
    about: verdict,
    because,
  })
}

/** Takes out all claims of a member, and thaws what they froze. */
export async function eraseClaims(app: App, memberId: MemberId): Promise<void> {
  for (;;) {
    const pointers = await listOwn(app.table, memberId)
    if (pointers.length === 0) return
    for (const { organisationId, claimId } of pointers) {
      const [claim, open, organisation] = await Promise.all([
        findClaim(app.table, organisationId, claimId),
        findOpen(app.table, organisationId),
        findOrganisation(app.table, organisationId, 'consistent'),
      ])
      if (claim === undefined) await unlist(app.table, memberId, claimId)
      else await app.table.write(...removingOf(claim), ...thawingOf(claim, open ?? [], organisation))
    }
  }
}

function thawingOf(
  { id, organisationId }: StoredClaim,
  open: readonly StoredClaim['id'][],
  organisation: Organisation | undefined,
): Write[] {
  if (organisation === undefined || !open.includes(id)) return []
  const rest = open.filter((other) => other !== id)
  return [
    openNowOf(organisationId, open, rest),
    changingOf(organisationId, { frozen: frozenBy(organisation, rest.length) }, { kept: organisation.kept }),
  ]
}

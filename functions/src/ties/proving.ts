// How ties come to be: other features hand in what proves one, and planted trees are heard of through the stream.
import { MemberId } from '@ngo2/shared/accounts/member'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import type { Write } from '../platform/table-write'
import { findPlot, findSite } from '../sites'
import { findTree, parseSeat } from '../trees'
import {
  findTie,
  isListed,
  listingOf,
  listTiesOf,
  listTiesTo,
  removeTie,
  type StoredTie,
  tyingOf,
} from './repository'

/**
 * The writes that prove a tie, for the transaction of what proves it; none where a tie of that day or a later one stands. Whoever writes
 * them makes sure that the member stays (`stayingOf`).
 */
export async function provingOf(app: Pick<App, 'table'>, tie: StoredTie): Promise<Write[]> {
  const [standing, listed] = await Promise.all([
    findTie(app.table, tie),
    isListed(app.table, tie.organisationId),
  ])
  if (standing !== undefined && standing.provenOn >= tie.provenOn) return []
  return [...tyingOf(tie), ...(listed ? [] : [listingOf(tie.organisationId)])]
}

/** A seat that was taken in a plot is a tie of the planter with whoever plants there. Told twice, it is one tie. */
export async function provePlanting(app: App, { item }: Fact): Promise<void> {
  const { plotId, treeId } = parseSeat(item)
  const [tree, plot] = await Promise.all([findTree(app.table, treeId), findPlot(app.table, plotId)])
  const site = plot && (await findSite(app.table, plot.siteId))
  if (tree === undefined || site === undefined) return
  const { memberId, plantedAt } = tree
  const provenOn = beijingDay(new Date(plantedAt))
  await prove(app, { memberId, organisationId: site.organisationId, proof: 'planted', provenOn })
}

async function prove(app: App, tie: StoredTie): Promise<void> {
  const writes = await provingOf(app, tie)
  if (writes.length > 0) await app.table.write(...writes, stayingOf(tie.memberId))
}

/** What of an evaluation proves a tie of whoever wrote it down for somebody. */
const WrittenDown = v.object({
  helper: v.optional(MemberId),
  organisation: v.object({ id: OrganisationId }),
  givenAt: v.string(),
})

/** Answers written down for somebody the organisation serves are a tie of the helper; one's own answers are none. Told twice, it is one tie. */
export async function proveHelping(app: App, { item }: Fact): Promise<void> {
  const { helper: memberId, organisation, givenAt } = v.parse(WrittenDown, item)
  if (memberId === undefined) return
  const provenOn = beijingDay(new Date(givenAt))
  await prove(app, { memberId, organisationId: organisation.id, proof: 'helped', provenOn })
}

/** Everybody with a tie of an earlier day than this one that holds, once each, in the order of their ids. */
export function peopleTiedBefore(ties: readonly StoredTie[], day: string): MemberId[] {
  return [...new Set(ties.filter(({ provenOn }) => provenOn < day).map(({ memberId }) => memberId))].sort()
}

/** Takes out all proven ties of a member. */
export async function eraseTies(app: Pick<App, 'table'>, memberId: MemberId): Promise<void> {
  for (const tie of await listTiesOf(app.table, memberId)) await removeTie(app.table, tie)
}

/** Takes out all proven ties with an organisation whose page is closed. */
export async function eraseTiesTo(app: Pick<App, 'table'>, id: OrganisationId): Promise<void> {
  for (const tie of await listTiesTo(app.table, id)) await removeTie(app.table, tie)
}

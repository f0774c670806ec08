// Deciding visits, as operators do: a confirmed one proves a tie.
import type * as contract from '@ngo2/shared/ties/contract'
import { stayingOf } from '../accounts'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { findMembership, namesOf } from '../teams'
import { provingOf } from './proving'
import { decidingOf, findVisit, findVisits, listQueue } from './visit-repository'

export const list: Action<typeof contract.listVisits> = async (app, { cursor }) => {
  const page = await listQueue(app.table, cursor)
  const visits = await findVisits(app.table, page.items)
  const visitors = visits.map(({ memberId }) => memberId)
  const names = await namesOf(app, visitors)
  const items = visits.map((visit) => ({
    ...visit,
    visitor: { memberId: visit.memberId, name: names.get(visit.memberId) },
  }))
  return { ...page, items }
}

/**
 * Deciding again the same way answers the same; another way is refused, and so is whoever visited herself or belongs to the organisation.
 * It is not noted in the organisation's log, which must not tell who came; the decision stands with the visit.
 */
export const decide: Action<typeof contract.decideVisit> = async (app, input, actor) => {
  const { organisationId, visitId, verdict, because } = input
  const [visit, membership] = await Promise.all([
    findVisit(app.table, organisationId, visitId),
    findMembership(app.table, organisationId, actor.memberId),
  ])
  if (visit === undefined) throw new AppError('resource.missing', 'there is no such visit')
  if (visit.memberId === actor.memberId || membership) {
    throw new AppError('ties.involved', 'somebody else decides: you have to do with it yourself')
  }
  if (visit.decision?.verdict === verdict) return visit
  if (visit.decision) throw new AppError('ties.decided_otherwise', 'another operator has decided this visit')
  const { memberId, visitedOn } = visit
  const tie = { memberId, organisationId, proof: 'visited' as const, provenOn: visitedOn }
  const decision = { verdict, because, at: app.now().toISOString() }
  const written = await app.table.write(
    ...decidingOf(visit, decision),
    stayingOf(memberId),
    ...(verdict === 'confirmed' ? await provingOf(app, tie) : []),
  )
  if (written.done) return { ...visit, decision }
  if (written.blocked.includes(3)) throw new AppError('resource.missing', 'whoever visited is leaving')
  return decide(app, input, actor)
}

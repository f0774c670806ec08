// How a member's own evaluations count in the published snapshot, and what became of her appeals; nothing of anybody else's.
import type { howMineCount } from '@ngo2/shared/evaluations/contract'
import { findAppealOf } from '../appeals'
import { findOrganisations } from '../organisations'
import type { Action } from '../platform/route'
import { readCountings } from '../ranking'
import { findDetailsOf, findPublication } from '../snapshots'

/** Empty while nothing is published, or where she was not in it. */
export const read: Action<typeof howMineCount> = async (app, _input, { memberId }) => {
  const publication = await findPublication(app.table)
  if (publication === undefined) return { items: [] }
  const { runId, publishedAt } = publication
  const [details] = await findDetailsOf(app.table, [runId])
  if (details === undefined) return { publishedAt, items: [] }
  const rows = await readCountings(app, { runId, sheets: details.sheets }, memberId)
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))]
  const [organisations, appeals] = await Promise.all([
    findOrganisations(app.table, ids),
    Promise.all(ids.map((id) => findAppealOf(app, memberId, id))),
  ])
  const items = rows.flatMap(({ organisationId, ...counting }) => {
    const organisation = organisations.find(({ id }) => id === organisationId)
    const appeal = appeals[ids.indexOf(organisationId)]
    return organisation ? [{ ...counting, organisation, ...(appeal && { appeal }) }] : []
  })
  return { publishedAt, items }
}

// The explanation of a standing in a snapshot, also where nobody spoke: then it says so.
import { nothingSaid } from '@ngo2/shared/ranking/explain-nothing'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { findExplanation } from './snapshot-repository'

/** Nothing where there is no such organisation. */
export async function explanationIn(
  app: App,
  runId: RunId,
  of: Pick<Explanation, 'organisationId' | 'dimension'>,
): Promise<Explanation | undefined> {
  const explanation = await findExplanation(app.table, runId, of.organisationId, of.dimension)
  if (explanation) return explanation
  return (await findOrganisation(app.table, of.organisationId)) && nothingSaid(of)
}

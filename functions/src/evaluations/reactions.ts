// What happens around evaluations: people are counted.
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { findPeople, isEnough, recountPeople } from './people-repository'
import { parseEvaluation } from './repository'

/** One more voice changes nothing where there are enough; everything else is counted anew. */
export async function countPeople(app: App, { change, item }: Fact): Promise<void> {
  const { id } = parseEvaluation(item).organisation
  if (change === 'inserted' && isEnough(await findPeople(app.table, id))) return
  await recountPeople(app.table, id)
}

// What happens around evaluations: people are counted, and a member who leaves takes hers along.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { findPeople, isEnough, recountPeople } from './people-repository'
import { listOwned, parseEvaluation, removeCurrent, removeVersions } from './repository'

/** One more voice changes nothing where there are enough; everything else is counted anew. */
export async function countPeople(app: App, { change, item }: Fact): Promise<void> {
  const { id } = parseEvaluation(item).organisation
  if (change === 'inserted' && isEnough(await findPeople(app.table, id))) return
  await recountPeople(app.table, id)
}

/** Takes back all evaluations of a member; says how many. */
export async function eraseEvaluations(app: App, memberId: MemberId): Promise<number> {
  let erased = 0
  for (;;) {
    const { items } = await listOwned(app.table, memberId, undefined, 50)
    if (items.length === 0) break
    for (const { organisation } of items) await removeCurrent(app.table, memberId, organisation.id)
    erased += items.length
  }
  await removeVersions(app.table, memberId)
  return erased
}

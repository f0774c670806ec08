// The transactions of giving evidence and taking it back.
import { noting } from '../audit'
import { openOf } from '../organisations'
import type { App } from '../platform/app'
import type { Write } from '../platform/table-write'
import { type Membership, memberDoer, standingOf } from '../teams'
import { identityGone } from './identity'
import { queueing, unqueueing } from './queue-repository'
import { savingOf } from './repository'
import type { StoredEvidence, StoredRecord } from './stored'

interface Change {
  readonly record: StoredRecord
  readonly evidence: StoredEvidence
  readonly membership: Membership
}

export type Kept = 'done' | 'changed' | 'outside' | 'frozen'

/** What waited before makes room; what was accepted goes on counting. */
export async function give(app: App, { record, evidence, membership }: Change): Promise<Kept> {
  const { organisationId } = membership
  const queued = { organisationId, evidenceId: evidence.id, item: evidence.item, since: evidence.givenAt }
  return write(app, { record, evidence, membership }, 'evidenceGiven', [
    savingOf(record, { given: evidence, accepted: record.accepted }),
    queueing({ ...queued, stage: 'first' }),
    ...leavingQueue(record.given),
  ])
}

export async function takeBack(app: App, { record, evidence, membership }: Change): Promise<Kept> {
  const given = record.given?.id === evidence.id ? undefined : record.given
  const accepted = record.accepted.filter(({ id }) => id !== evidence.id)
  const counted = accepted.length < record.accepted.length
  return write(app, { record, evidence, membership }, 'evidenceWithdrawn', [
    savingOf(record, { given, accepted }),
    ...leavingQueue(evidence),
    ...(counted ? await identityGone(app, membership.organisationId, evidence) : []),
  ])
}

async function write(
  app: App,
  { evidence, membership }: Change,
  deed: 'evidenceGiven' | 'evidenceWithdrawn',
  [saving, ...others]: readonly [Write, ...Write[]],
): Promise<Kept> {
  const { organisationId } = membership
  const entry = noting(app, { organisationId, deed, by: memberDoer(membership), about: evidence.item })
  const touchesPage = others.some((one) => 'change' in one)
  const open = touchesPage ? [] : [openOf(organisationId)]
  const written = await app.table.write(saving, standingOf(membership), ...open, ...others, entry)
  if (written.done) return 'done'
  if (written.blocked.includes(0)) return 'changed'
  if (written.blocked.includes(1)) return 'outside'
  return written.blocked.includes(2) && !touchesPage ? 'frozen' : 'changed'
}

/** The writes that take a piece out of whichever queue it may wait in. */
export function leavingQueue(evidence: StoredEvidence | undefined): Write[] {
  if (evidence === undefined) return []
  const seen = evidence.decisions.find(({ verdict }) => verdict === 'seen')
  const stage = seen === undefined ? ('first' as const) : ('second' as const)
  return [unqueueing({ stage, since: seen?.at ?? evidence.givenAt, evidenceId: evidence.id })]
}

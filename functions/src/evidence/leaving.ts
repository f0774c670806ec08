// What others read of evidence as a whole: for a showcase, for taking it home, and for taking it out.
import type { Correction, OwnCorrection } from '@ngo2/shared/evidence/correction'
import type { EvidenceRecord } from '@ngo2/shared/evidence/record'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { eraseCasesAbout } from '../moderation'
import type { App } from '../platform/app'
import { listShownCorrections, removeCorrection } from './correction-repository'
import { leavingQueue } from './keeping'
import { removeLevel } from './level-repository'
import { unqueue } from './queue-repository'
import { findKept, type Kept, removeKept } from './repository'
import { namedRecord } from './stored'

/** The newest corrections everybody may read, newest first. */
export function findShownCorrections(app: App, id: OrganisationId, limit: number): Promise<Correction[]> {
  return listShownCorrections(app.table, id, { after: undefined, limit })
}

/** Everything, with what is known to reviewers only: it is the organisation's own. */
export async function evidenceToTakeOut(
  app: App,
  id: OrganisationId,
): Promise<{ records: EvidenceRecord[]; corrections: readonly OwnCorrection[] }> {
  const { records, corrections } = await findKept(app.table, id)
  return { records: await Promise.all(records.map((record) => namedRecord(app, record))), corrections }
}

/** Nobody has to look at what a page said that is closed. */
export async function stopWaiting(app: App, id: OrganisationId): Promise<void> {
  await leaveQueues(app, await findKept(app.table, id))
  await removeLevel(app.table, id)
}

async function leaveQueues(app: App, { records }: Kept): Promise<void> {
  for (const { given, accepted } of records) {
    await unqueue(app.table, [given, ...accepted].flatMap(leavingQueue))
  }
}

/** Takes out everything of an organisation that has to do with evidence, but what the ranking was told. */
export async function eraseEvidence(app: App, id: OrganisationId): Promise<void> {
  const kept = await findKept(app.table, id)
  for (const correction of kept.corrections) {
    await eraseCasesAbout(app.table, { kind: 'correction', id: correction.id })
    await removeCorrection(app.table, correction)
  }
  await leaveQueues(app, kept)
  await removeLevel(app.table, id)
  await removeKept(app.table, id, kept)
}

// Loads evaluations from outside: files are checked whole before anything is written, and a stopped import goes on where it was.

import type { Ngo } from '@ngo2/shared/ranking/files/evaluation-files'
import type { Sheet } from '@ngo2/shared/ranking/inputs'
import { addOutsideEvaluations } from '../evaluations'
import { addOutsideOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { type EvaluationFiles, FileRefused, readTables } from '../ranking-files'
import { evaluationsFrom, organisationIdOf } from './evaluations-from'
import { fingerprintOf } from './fingerprint'
import { findProgress, setProgress } from './repository'

export interface Imported {
  readonly organisations: number
  readonly evaluations: number
  /** Evaluations an earlier, stopped import had written already. */
  readonly writtenBefore: number
}

/** Evaluations in one transaction, DynamoDB's most. */
const batch = 100

/**
 * Rejects with FileRefused where lines cannot be meant: then nothing was written. Rejects also where an organisation
 * bears the name of another that is registered: then no evaluation was written.
 */
export async function importEvaluations(
  app: App,
  files: EvaluationFiles,
  say: (sentence: string) => void,
): Promise<Imported> {
  const { raters, ngos, book } = await readTables(files)
  const sheets = [...book.sheets((rater) => raters.get(rater)?.verified ?? 0)]
  const fingerprint = await fingerprintOf([files.ratings, files.raters, files.ngos])
  const standing = await findProgress(app.table, fingerprint)
  const newestDay = standing?.newestDay ?? app.now().toISOString().slice(0, 10)
  const writtenBefore = standing?.written ?? 0
  const newest = { day: newestOf(sheets), date: newestDay }
  const evaluations = evaluationsFrom(sheets, { raters, newest, deviceSalt: app.settings.deviceSalt })
  for (const ngo of ngos.values()) {
    if (await addOutsideOrganisation(app, organisationOf(ngo))) continue
    throw new FileRefused(`${files.ngos}: expected names nobody bears; found ${ngo.ngo}, registered already`)
  }
  for (let at = writtenBefore; at < evaluations.length; at += batch) {
    await addOutsideEvaluations(app.table, evaluations.slice(at, at + batch))
    const written = Math.min(at + batch, evaluations.length)
    await setProgress(app.table, { fingerprint, newestDay, written })
    if (written % 5000 < batch) say(`${written} / ${evaluations.length}`)
  }
  return { organisations: ngos.size, evaluations: evaluations.length, writtenBefore }
}

/** A spread of a hundred thousand arguments is too long for a call. */
function newestOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((newest, { day }) => Math.max(newest, day), 0)
}

function organisationOf({ ngo, evidence_org, evidence_comm }: Ngo) {
  return {
    id: organisationIdOf(ngo),
    name: ngo,
    evidence: {
      ...(evidence_org !== null && { transparency: evidence_org }),
      ...(evidence_comm !== null && { communication: evidence_comm }),
    },
  }
}

// What the file command writes: a line of scores for every organisation and dimension, and one organisation's reasons.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Snapshot, SnapshotRow } from '@ngo2/shared/ranking/snapshot'

/** The files' names of the dimensions. */
const nameIn: Record<Dimension, string> = { transparency: 'org', communication: 'comm' }

/** CSV with header `ngo,dimension,score,lo,hi`, points 0–5, five decimals; quoted where a name needs it. */
export function scoresCsv({ rows }: Snapshot): string {
  const lines = rows.map(({ organisationId, dimension, exact: { score, lo, hi } }) =>
    [cell(organisationId), nameIn[dimension], ...[score, lo, hi].map((points) => points.toFixed(5))].join(),
  )
  return `${['ngo,dimension,score,lo,hi', ...lines].join('\n')}\n`
}

/** Why an organisation stands where it stands, as JSON; undefined where there is no such organisation. */
export function reasonsFor(organisationId: string, snapshot: Snapshot): string | undefined {
  const rows = snapshot.rows.filter((row) => row.organisationId === organisationId)
  if (rows.length === 0) return undefined
  const { method, hash, parametersHash, inputHash } = snapshot
  return JSON.stringify(
    { organisationId, method, hash, parametersHash, inputHash, dimensions: rows.map(said) },
    null,
    2,
  )
}

function said({ dimension, people, section, score, lo, hi, explanation }: SnapshotRow) {
  return { dimension, people, section, score, lo, hi, explanation }
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

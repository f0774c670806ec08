// The open files of a snapshot: everything it shows, as a table and as JSON, with what it takes to check it.
import { parameters } from '@ngo2/shared/ranking/parameters'
import { setKey } from '@ngo2/shared/ranking/peers'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Explanation } from '@ngo2/shared/ranking/standing'
import type { App } from '../platform/app'
import type { Details, Outline } from './snapshot-repository'

export interface Named {
  readonly name: string
  readonly example: boolean
}

export interface Opened {
  readonly outline: Outline
  readonly details: Details
  readonly explanations: readonly Explanation[]
  readonly names: ReadonlyMap<string, Named>
}

export const openFileTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type OpenFileType = keyof typeof openFileTypes

export function openFileKey(runId: RunId, type: OpenFileType): string {
  return `snapshots/${runId}.${type}`
}

/** Again after a crash, the same bytes. Nobody is given their address before the snapshot was published. */
export async function writeOpenFiles(app: App, opened: Opened): Promise<void> {
  const { runId } = opened.outline
  const texts = { csv: csvOf(opened), json: jsonOf(opened) }
  for (const type of ['csv', 'json'] as const) {
    await app.files.put(openFileKey(runId, type), Buffer.from(texts[type]), openFileTypes[type])
  }
}

const columns = [
  'organisation',
  'name',
  'example',
  'dimension',
  'section',
  'score',
  'lo',
  'hi',
  'people',
  'kinds_of_people',
  'peers',
  'peer_figures',
  'peer_median',
  'sheets',
  'counted_right',
]

/** With a byte order mark, which Excel needs to read Chinese. */
function csvOf({ explanations, names }: Opened): string {
  const rows = explanations.map((explanation) => {
    const { organisationId, dimension, standing, sheets, countedRight } = explanation
    const named = names.get(organisationId)
    const about = [organisationId, named?.name ?? '', named?.example ? 1 : 0, dimension]
    if (standing.is !== 'figure') {
      return [...about, standing.is, '', '', '', standing.people, '', '', '', '', sheets, countedRight]
    }
    const { section, score, lo, hi, people, roles, peers } = standing
    const against = peers ? [setKey(peers.set), peers.figures, peers.median] : ['', '', '']
    return [...about, section, score, lo, hi, people, roles, ...against, sheets, countedRight]
  })
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cellOf).join()}\r\n`).join('')}`
}

/** Quoted where needed; a name that a table program would take for a formula is kept from being one. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function jsonOf({ outline, details, explanations, names }: Opened): string {
  const { runId, measuredAt, method, inputHash, hash, sheets, sets, heldFrom } = details
  const rows = explanations.map((explanation) =>
    JSON.stringify({ ...explanation, ...names.get(explanation.organisationId) }),
  )
  const head = {
    runId,
    measuredAt,
    method,
    parametersHash: outline.parameters,
    inputHash,
    hash,
    heldFrom,
    sheets,
  }
  const rest = { parameters, medians: outline.medians, sets }
  return `{"snapshot":${JSON.stringify({ ...head, ...rest })},\n"organisations":[\n${rows.join(',\n')}\n]}\n`
}

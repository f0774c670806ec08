// How every sheet counts in a snapshot, in files by people's pseudonyms: a member finds her own, and nobody else's.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { MemberId } from '@ngo2/shared/accounts/member'
import { Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { countingOf } from '@ngo2/shared/ranking/counting'
import type { RankingInput } from '@ngo2/shared/ranking/gather'
import type { Ranked } from '@ngo2/shared/ranking/pipeline'
import type { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import type { App } from '../platform/app'

const Row = v.object({
  organisationId: OrganisationId,
  dimension: Dimension,
  right: v.number(),
  rule: v.optional(v.string()),
})
export type CountingRow = v.InferOutput<typeof Row>
const Contents = v.record(v.string(), v.array(Row))

/** So many sheets are read at once when one member asks. */
const sheetsInAFile = 20_000

/** Files a snapshot of so many sheets is spread over: a power of two, so that the first bits of a pseudonym say which. */
export function countingFiles(sheets: number): number {
  return 2 ** Math.min(12, Math.max(0, Math.ceil(Math.log2(sheets / sheetsInAFile))))
}

/** Again after a crash, the same. */
export async function writeCountings(
  app: App,
  runId: RunId,
  input: RankingInput,
  { snapshot, workings }: Ranked,
): Promise<void> {
  const files = countingFiles(snapshot.sheets)
  const contents = Array.from({ length: files }, (): Record<string, CountingRow[]> => ({}))
  const pseudonyms = input.evaluatorIds.map((id) => pseudonymOf(runId, id))
  for (const dimension of dimensions) {
    const table = input.tables[dimension]
    const counting = countingOf(table, workings[dimension])
    for (let i = 0; i < input.organisations.length; i++) {
      const organisationId = v.parse(OrganisationId, input.organisations[i]?.id)
      for (let e = table.first[i] ?? 0; e < (table.first[i + 1] ?? 0); e++) {
        const pseudonym = pseudonyms[table.evaluator[e] ?? 0] ?? ''
        const file = contents[fileOf(pseudonym, files)] ?? {}
        file[pseudonym] = [...(file[pseudonym] ?? []), { organisationId, dimension, ...counting(e) }]
      }
    }
  }
  for (const [number, file] of contents.entries()) {
    const bytes = await promisify(gzip)(JSON.stringify(file))
    await app.files.put(keyOf(runId, number), bytes, 'application/gzip')
  }
}

/** Her own sheets in this snapshot; nothing where none is known, or the files are gone with time. */
export async function readCountings(
  app: App,
  { runId, sheets }: { readonly runId: RunId; readonly sheets: number },
  memberId: MemberId,
): Promise<CountingRow[]> {
  const pseudonym = pseudonymOf(runId, memberId)
  const bytes = await app.files.get(keyOf(runId, fileOf(pseudonym, countingFiles(sheets))))
  if (bytes === undefined) return []
  const text = (await promisify(gunzip)(bytes)).toString()
  return v.parse(Contents, JSON.parse(text))[pseudonym] ?? []
}

/** The id of a member holds 80 bits of chance, so that whoever does not have it finds nobody. */
function pseudonymOf(runId: RunId, memberId: string): string {
  return createHash('sha256').update(`${runId} ${memberId}`).digest('hex').slice(0, 32)
}

function fileOf(pseudonym: string, files: number): number {
  return Number.parseInt(pseudonym.slice(0, 6), 16) % files
}

function keyOf(runId: RunId, file: number): string {
  return `countings/${runId}/${String(file).padStart(4, '0')}.json.gz`
}

// Packing a parcel: a page that opens without a network, all data, the books as tables, and the files; in parts a function can hold.
import type { TakeOutId } from '@ngo2/shared/closures/contract'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { listFiles, type ParcelFile } from '../uploads'
import { ledgerOf, yearTableOf } from './books-tables'
import { type Belongings, belongingsOf } from './gather'
import { parcelPage } from './parcel-page'
import { findTakeOut, parseTakeOut, setPacked } from './repository'

/** Files of one part, bytes together: its zip lies in memory twice while it is made. */
const partBytes = 48 * 1024 * 1024

export function partKey(id: TakeOutId, nth: number): string {
  return `take-outs/${id}/${nth + 1}.zip`
}

/** Told again it packs nothing anew; a crash half way packs the same parts over. */
export async function packTakeOut(app: App, { item }: Fact): Promise<void> {
  const asked = parseTakeOut(item)
  const standing = await findTakeOut(app.table, asked.organisationId, asked.id)
  if (standing === undefined || standing.parts !== undefined) return
  const belongings = await belongingsOf(app, asked.organisationId)
  if (belongings === undefined) return
  const files = (await listFiles(app, asked.organisationId)).filter(isForTheTeam)
  const sizes: number[] = []
  for (const [nth, some] of inParts(files).entries()) {
    const contents = nth === 0 ? pagesOf(belongings, files) : {}
    const zip = zipSync({ ...contents, ...(await bytesOf(some)) })
    await app.files.put(partKey(asked.id, nth), zip, 'application/zip')
    sizes.push(zip.length)
  }
  await setPacked(app.table, standing, sizes)
}

/** What only reviewers may see was given to them alone; whoever gave it has the original. */
const isForTheTeam = ({ visibility }: ParcelFile) => visibility !== 'reviewer'

/** In order, each part as full as it may be; one part at least. */
function inParts(files: readonly ParcelFile[]): ParcelFile[][] {
  const parts: ParcelFile[][] = [[]]
  let bytes = 0
  for (const file of files) {
    if (bytes > 0 && bytes + file.bytes > partBytes) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(file)
    bytes += file.bytes
  }
  return parts
}

async function bytesOf(files: readonly ParcelFile[]): Promise<Zippable> {
  const packed: Zippable = {}
  for (const file of files) {
    const bytes = await file.bytesOf()
    // Pictures and PDFs are packed already.
    if (bytes !== undefined) packed[`files/${file.name}`] = [bytes, { level: 0 }]
  }
  return packed
}

function pagesOf(belongings: Belongings, files: readonly ParcelFile[]): Zippable {
  const { quarters, years } = belongings
  const tables = [
    ...quarters.map((books) => [`books/${books.quarter}.csv`, ledgerOf(books)] as const),
    ...years.map((accounts) => [`books/${accounts.year}.csv`, yearTableOf(accounts)] as const),
  ]
  return {
    'index.html': strToU8(parcelPage(belongings, files)),
    'data.json': strToU8(JSON.stringify(belongings, null, 2)),
    ...Object.fromEntries(tables.map(([name, table]) => [name, strToU8(table)])),
  }
}

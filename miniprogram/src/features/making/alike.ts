// Which pages bear a name so like this one that it may be the same organisation.
import type { DirectoryRow } from '@ngo2/shared/directory/contract'

const most = 5

/** The server searches place and cause too; here only names count: one holds the other, or they share three of four characters. */
export function alikeIn<Row extends Pick<DirectoryRow, 'name'>>(rows: readonly Row[], name: string): Row[] {
  const mine = bare(name)
  return rows.filter((row) => isLike(bare(row.name), mine)).slice(0, most)
}

function isLike(theirs: string, mine: string): boolean {
  if (theirs.includes(mine) || mine.includes(theirs)) return true
  const shared = [...new Set(mine)].filter((character) => theirs.includes(character)).length
  return shared >= 0.75 * new Set(mine).size
}

function bare(name: string): string {
  return name.replace(/[\s·（）()“”"'-]/g, '').toLowerCase()
}

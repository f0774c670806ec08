// Books for tests: quarters that add up unless told otherwise.
import { closeQuarter, readQuarter, saveQuarter } from '@ngo2/shared/books/contract'
import type { Line, QuarterForm } from '@ngo2/shared/books/quarter'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import type { TestApp } from './an-app'
import type { Person } from './people'
import type { TestTeam } from './teams'
import { anAnnouncement, putUpBy } from './uploads'

/** Money that came from people. */
export function given(fen: number, over: Partial<Line> = {}): Line {
  return { way: 'in', source: 'individuals', fen, ...over } as Line
}

/** Money spent on straw and seedlings. */
export function spent(fen: number, over: Partial<Line> = {}): Line {
  return { way: 'out', kind: 'materials', fen, ...over } as Line
}

/** Begins with nothing, or what is told; ends with what is left. */
export function aQuarter(lines: Line[] = [given(500_00), spent(120_00)], openingFen = 0): QuarterForm {
  const closingFen = lines.reduce((left, { way, fen }) => left + (way === 'in' ? fen : -fen), openingFen)
  return { openingFen, lines, closingFen }
}

/** Saves and closes a quarter as this person; it begins with what the one before left. */
export async function keepQuarter(
  person: Person,
  organisationId: OrganisationId,
  quarter: string,
  lines?: Line[],
): Promise<void> {
  const { openingFen, version } = await person.does(readQuarter, { organisationId, quarter })
  const form = aQuarter(lines, openingFen)
  const saved = await person.does(saveQuarter, { organisationId, quarter, version, ...form })
  await person.does(closeQuarter, { organisationId, quarter, version: saved.version })
}

/** As when two sides say a page is theirs. */
export async function freeze(test: TestApp, id: OrganisationId): Promise<void> {
  const change = { pk: `ORGANISATION#${id}`, sk: 'ORGANISATION' }
  await test.app.table.write({ change, set: { frozen: true }, when: 'present' })
}

/** A receipt this team put up, as its books hold it. */
export async function aVoucher(test: TestApp, { owner, organisation }: TestTeam): Promise<FileRef> {
  const announced = anAnnouncement(organisation.id, { purpose: 'voucher', visibility: 'team' })
  const { id: uploadId, kind, bytes } = await putUpBy(test, owner, announced)
  return { uploadId, kind, bytes }
}

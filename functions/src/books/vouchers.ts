// Vouchers behind the lines of a quarter: what the public sums call vouched for really lies here.
import type { Line } from '@ngo2/shared/books/quarter'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { findFile } from '../uploads'

/** Refuses vouchers this organisation never put up. Those that stood in the books before were looked at then. */
export async function requireVouchers(
  app: App,
  organisationId: OrganisationId,
  { lines, before }: { lines: readonly Line[]; before: readonly Line[] },
): Promise<void> {
  const known = new Set(vouchersIn(before).map(({ uploadId }) => uploadId))
  const fresh = new Map(vouchersIn(lines).map((ref) => [ref.uploadId, ref]))
  const missing = await Promise.all(
    [...fresh.values()].map(async ({ uploadId, kind }) => {
      if (known.has(uploadId)) return false
      const file = await findFile(app, organisationId, uploadId)
      return file?.purpose !== 'voucher' || file.kind !== kind
    }),
  )
  if (!missing.includes(true)) return
  throw new AppError('books.voucher_unfit', 'a voucher is not here, or not one of these books', {
    field: 'lines',
  })
}

function vouchersIn(lines: readonly Line[]): FileRef[] {
  return lines.flatMap(({ vouchers = [] }) => vouchers)
}

// Taking files out: an organisation's with its page, a claimant's with her account.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { eraseCasesAbout } from '../moderation'
import type { App } from '../platform/app'
import { prefixesOf } from './keys'
import { stopWaitingOf } from './media-repository'
import { listClaimUploads, listUploads, removeUpload, type StoredUpload } from './repository'

/** All files of an organisation; says how many. */
export async function eraseUploads(app: App, organisationId: OrganisationId): Promise<number> {
  return eraseEach(app, await listUploads(app.table, organisationId))
}

/** What a member brought with claims; what she put up for a team stays with the team. Says how many. */
export async function eraseOwnUploads(app: App, memberId: MemberId): Promise<number> {
  return eraseEach(app, await listClaimUploads(app.table, memberId))
}

/** The bytes go first: what a crash leaves behind can still be found in the table. */
async function eraseEach(app: App, uploads: readonly StoredUpload[]): Promise<number> {
  for (const upload of uploads) {
    for (const prefix of prefixesOf(upload.id)) await app.files.removeAll(prefix)
    await eraseCasesAbout(app.table, { kind: 'upload', id: upload.id })
    await app.table.write(stopWaitingOf(upload.id))
    await removeUpload(app.table, upload)
  }
  return uploads.length
}

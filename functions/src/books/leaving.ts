// Which books there are, for taking them home.
import type { Quarter } from '@ngo2/shared/books/period'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { listHeads } from './head-repository'

/** Every quarter that was kept, newest first, open ones too. */
export async function listQuartersKept(app: App, id: OrganisationId): Promise<Quarter[]> {
  return (await listHeads(app.table, id)).map(({ quarter }) => quarter)
}

// Taking out the books of an organisation whose page was closed.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { eraseCasesAbout } from '../moderation'
import type { App } from '../platform/app'
import type { Key } from '../platform/item'
import { listBookKeys } from './head-repository'
import { unlistingOf } from './keeper-repository'
import { reasonSubject } from './reactions'
import { listYears } from './year-repository'

/** Done twice it finds nothing any more. */
export async function removeBooks(app: App, id: OrganisationId): Promise<void> {
  for (const { figures } of await listYears(app.table, id)) {
    await eraseCasesAbout(app.table, { kind: 'accounts', id: reasonSubject(id, figures.year) })
  }
  for (;;) {
    const keys: readonly Key[] = await listBookKeys(app.table, id)
    for (const key of keys) await app.table.write({ remove: key })
    if (keys.length === 0) break
  }
  await app.table.write(unlistingOf(id))
}

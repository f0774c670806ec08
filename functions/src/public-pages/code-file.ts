// Where the code WeChat drew for an organisation is kept.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'

/** The picture, PNG or JPEG; nothing where none was drawn yet. */
export function keptCodeOf(app: App, id: OrganisationId): Promise<Uint8Array | undefined> {
  return app.files.get(codeKeyOf(id))
}

export const codeKeyOf = (id: OrganisationId) => `codes/${id}`

// Organisations that come from outside with little more than a name.
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { addOrganisationIfFree, type Evidence, setEvidence } from './repository'

interface Outside {
  readonly id: OrganisationId
  readonly name: string
  readonly evidence: Evidence
}

/**
 * Adds it unless it is there; what reviewers found is always taken over. Its place and people are not known. False where
 * another organisation bears its name: then nothing was written.
 */
export async function addOutsideOrganisation(app: App, { id, name, evidence }: Outside): Promise<boolean> {
  const organisation: Organisation = {
    id,
    name,
    place: { code: '000000', names: [] },
    causes: [],
    intro: '从评价文件导入，机构资料还没有补上。',
    registration: { is: 'unstated' },
    example: false,
    imported: true,
    registeredAt: app.now().toISOString(),
  }
  if ((await addOrganisationIfFree(app.table, organisation)) === 'nameTaken') return false
  await setEvidence(app.table, id, evidence)
  return true
}

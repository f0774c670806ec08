// What follows for the organisation itself when its legal identity is seen, cross-checked, refused or taken back.
import { isStated } from '@ngo2/shared/evidence/record'
import type { Organisation, OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { VerificationState } from '@ngo2/shared/organisations/verification'
import { changingOf, findOrganisation, freeCreditCode, takeCreditCode } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Write } from '../platform/table-write'
import { named, type StoredEvidence } from './stored'

/**
 * The writes that show a seen identity on the page, and take the credit code so that no other organisation has it. Refuses with
 * `evidence.code_taken` where one has it, and `evidence.no_longer_true` where the host took back its word.
 */
export async function identitySeen(
  app: App,
  organisation: Organisation,
  evidence: StoredEvidence,
  state: Exclude<VerificationState, 'declared'>,
): Promise<Write[]> {
  const { form } = evidence
  if (form.item !== 'T1') return []
  const { decisions } = await named(app, evidence)
  const verification = {
    state,
    at: app.now().toISOString(),
    by: decisions.filter(({ verdict }) => verdict !== 'refused').map(({ by }) => by),
  }
  const { id, registration } = organisation
  if (form.by === 'host') {
    if (!isStated(evidence, organisation)) throw noLongerTrue()
    return [changingOf(id, { verification }, { registration })]
  }
  const code = await takeCreditCode(app.table, id, form.creditCode)
  if (code === undefined) throw codeTaken()
  const registered = { is: 'registered' as const, creditCode: form.creditCode }
  const isOther = registration.is === 'registered' && registration.creditCode !== form.creditCode
  const former = isOther ? await freeCreditCode(app.table, id, registration.creditCode) : []
  return [changingOf(id, { verification, registration: registered }, { registration }), code, ...former]
}

/** The writes after which the page is as if nobody had seen the identity. */
export async function identityGone(
  app: App,
  organisationId: OrganisationId,
  { form }: StoredEvidence,
): Promise<Write[]> {
  if (form.item !== 'T1') return []
  const organisation = await findOrganisation(app.table, organisationId, 'consistent')
  if (organisation?.verification === undefined) return []
  const { registration, verification } = organisation
  const changing = changingOf(organisationId, { verification: undefined }, { registration, verification })
  const freeing =
    form.by === 'certificate' ? await freeCreditCode(app.table, organisationId, form.creditCode) : []
  return [changing, ...freeing]
}

export const codeTaken = () =>
  new AppError('evidence.code_taken', 'another organisation was seen with this credit code')
const noLongerTrue = () => new AppError('evidence.no_longer_true', 'the host does not co-sign any more')

// The door of moderation: what other features may use of it.
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { route } from '../platform/route'
import { decide, list } from './actions'

export const moderationRoutes = [route(listCases, list), route(decideCase, decide)]

export { checkName } from './check-name'
export { type CheckedTexts, checkTexts, joinTexts } from './check-texts'
export { hidingOf } from './hidden-repository'
export { newCase } from './new-case'
export { forgetReporter, openReport } from './report-repository'
export { caseEntity, eraseCasesAbout, findCase, openingOf } from './repository'
export { type NameVerdict, onVerdict } from './verdicts'

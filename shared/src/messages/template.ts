// The messages WeChat delivers for us: one for each time a person agreed to its template.
import * as v from 'valibot'
import type { Deed } from '../audit/entry'
import { idOf } from '../contract/ids'

/** reportDue 到期提醒 · evidenceDecided 审核结果通知 */
export const Template = v.picklist(['reportDue', 'evidenceDecided'])
export type Template = v.InferOutput<typeof Template>

/** One yes of a person, which pays for one message. */
export const AgreementId = idOf('agr')
export type AgreementId = v.InferOutput<typeof AgreementId>

/** Yeses of one person to one template that are kept at once. */
export const agreementsHeld = 20

const templates: Partial<Record<Deed, Template>> = {
  reportDue: 'reportDue',
  evidenceExpiring: 'reportDue',
  evidenceDecided: 'evidenceDecided',
  booksReturned: 'evidenceDecided',
  claimDecided: 'evidenceDecided',
  checkDecided: 'evidenceDecided',
}

/** The template that carries the word of a deed to a phone, where one does. */
export function templateOf(deed: Deed): Template | undefined {
  return templates[deed]
}

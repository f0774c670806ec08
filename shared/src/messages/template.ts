// The messages WeChat delivers for us: one for each time a person agreed to its template.
import * as v from 'valibot'
import { idOf } from '../contract/ids'
import type { Told } from './message'

/** reportDue 到期提醒 · evidenceDecided 审核结果通知 · askedByLot 评价邀请 */
export const Template = v.picklist(['reportDue', 'evidenceDecided', 'askedByLot'])
export type Template = v.InferOutput<typeof Template>

/** One yes of a person, which pays for one message. */
export const AgreementId = idOf('agr')
export type AgreementId = v.InferOutput<typeof AgreementId>

/** Yeses of one person to one template that are kept at once. */
export const agreementsHeld = 20

const templates: Partial<Record<Told, Template>> = {
  reportDue: 'reportDue',
  evidenceExpiring: 'reportDue',
  evidenceDecided: 'evidenceDecided',
  booksReturned: 'evidenceDecided',
  claimDecided: 'evidenceDecided',
  visitDecided: 'evidenceDecided',
  askedByLot: 'askedByLot',
  checkDecided: 'evidenceDecided',
}

/** The template that carries the word of it to a phone, where one does. */
export function templateOf(deed: Told): Template | undefined {
  return templates[deed]
}

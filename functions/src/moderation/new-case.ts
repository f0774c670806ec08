// How a case begins.
import { CaseId } from '@ngo2/shared/moderation/case'
import * as v from 'valibot'
import type { App } from '../platform/app'
import type { StoredCase } from './repository'

type Beginning = Pick<StoredCase, 'subject' | 'text' | 'cause' | 'reporterId'> & { readonly id?: CaseId }

export function newCase(app: App, { id, ...beginning }: Beginning): StoredCase {
  return { id: id ?? v.parse(CaseId, app.newId('cas')), openedAt: app.now().toISOString(), ...beginning }
}

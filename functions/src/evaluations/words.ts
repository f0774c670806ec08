// The words of an evaluation as others come by them: by a reference that names nobody, and by the case somebody decided.
import { EvaluationId } from '@ngo2/shared/evaluations/evaluation'
import { TextRef } from '@ngo2/shared/improvements/feedback'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { stayingOf } from '../accounts'
import { hidingOf, type NameVerdict } from '../moderation'
import type { App } from '../platform/app'
import { markOf } from '../platform/secrets'
import { findByWords, listEvaluationsOf, ownerOf, type StoredEvaluation, settingWordsOf } from './repository'

/** The reference of an evaluation's words: keyed, so that it leads back to nobody. */
export function refOf({ settings }: Pick<App, 'settings'>, { id }: Pick<StoredEvaluation, 'id'>): TextRef {
  return v.parse(TextRef, markOf(`words ${id}`, settings.deviceSalt))
}

/** The evaluation whose words have this reference, while it stands. */
export async function findTheWords(
  app: App,
  organisationId: OrganisationId,
  ref: TextRef,
): Promise<StoredEvaluation | undefined> {
  const all = await listEvaluationsOf(app.table, organisationId)
  return all.find((evaluation) => evaluation.improve?.text !== undefined && refOf(app, evaluation) === ref)
}

/** Words that were replaced or taken back meanwhile are not touched. */
export async function applyWordsVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const evaluation = await findByWords(app.table, v.parse(EvaluationId, subject.id))
  if (evaluation?.improve?.text !== text) return
  const owner = ownerOf(evaluation)
  await app.table.write(settingWordsOf(evaluation, { state }), hidingOf(owner, text, state), stayingOf(owner))
}

// What a check does to what it is about: marks it while it waits, and lets a decision follow.
import type { CheckVerdict } from '@ngo2/shared/appeals/check'
import { findCurrent, findTheWords, restoringOf, settingWordsOf } from '../evaluations'
import { findReply, settingReplyOf } from '../improvements'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Write } from '../platform/table-write'
import type { StoredCheck } from './stored'

/** The writes that mark what is to be checked; a standing is asked after by the ranking itself. Refuses what is not there. */
export async function frozenOf(app: App, check: StoredCheck): Promise<Write[]> {
  const { matter, organisation, until, askedAt, again } = check
  if (matter.is === 'reply') {
    if (await findReply(app.table, organisation.id, matter.theme)) return []
    throw new AppError('resource.missing', 'there is no such reply')
  }
  if (matter.is !== 'text') return []
  const evaluation = await findTheWords(app, organisation.id, matter.ref)
  const state = evaluation?.improve?.state
  if (evaluation === undefined || state === undefined || (state !== 'shown' && again === undefined)) {
    throw new AppError('resource.missing', 'there are no such words')
  }
  const checking = { since: again?.at ?? askedAt, until }
  return [settingWordsOf(evaluation, { state, checking })]
}

/** The writes by which a decision follows; nothing where its matter was changed or taken back meanwhile. */
export async function followingOf(app: App, check: StoredCheck, verdict: CheckVerdict): Promise<Write[]> {
  const { matter, organisation, holder, evaluationId } = check
  switch (matter.is) {
    case 'standing':
      return []
    case 'text': {
      const evaluation = await findTheWords(app, organisation.id, matter.ref)
      const state = verdict === 'upheld' ? ('hidden' as const) : evaluation?.improve?.state
      return evaluation && state ? [settingWordsOf(evaluation, { state })] : []
    }
    case 'reply': {
      const reply = await findReply(app.table, organisation.id, matter.theme)
      return reply && verdict === 'upheld' ? [settingReplyOf(reply, 'shown')] : []
    }
    case 'sheet': {
      if (holder.is !== 'member' || verdict !== 'upheld') return []
      const evaluation = await findCurrent(app.table, holder.id, organisation.id)
      return evaluation?.id === evaluationId && evaluation ? [restoringOf(evaluation)] : []
    }
  }
}

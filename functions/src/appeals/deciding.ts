// What operators do with checks: the queue, one with what it is about, and their decision; a second look takes another operator.

import type * as contract from '@ngo2/shared/appeals/contract'
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { noting } from '../audit'
import { findCurrent, findTheWords, shown } from '../evaluations'
import { findReply } from '../improvements'
import type { Actor, App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { findMembership, operatorDoer } from '../teams'
import { saidIn } from './asking'
import { followingOf } from './effects'
import { findCheck, listWaiting, movingOf } from './repository'
import { named, type StoredCheck } from './stored'

export const list: Action<typeof contract.listWaitingChecks> = async (app, { cursor }, actor) => {
  const page = await listWaiting(app.table, cursor)
  return { ...page, items: await Promise.all(page.items.map((check) => waiting(app, check, actor))) }
}

export const look: Action<typeof contract.readCheck> = async (app, { checkId }, actor) => {
  const check = await existing(app, checkId)
  const [one, text, evaluation] = await Promise.all([
    waiting(app, check, actor),
    wordsOf(app, check),
    check.holder.is === 'member' ? findCurrent(app.table, check.holder.id, check.organisation.id) : undefined,
  ])
  return { ...one, ...(text && { text }), ...(evaluation && { evaluation: shown(evaluation) }) }
}

async function waiting(app: App, check: StoredCheck, { memberId }: Actor) {
  const decidedItMyself = check.decisions.some(({ operatorId }) => operatorId === memberId)
  return { ...(await named(app, check)), decidedItMyself }
}

async function wordsOf(app: App, { matter, organisation }: StoredCheck): Promise<string | undefined> {
  if (matter.is === 'text') return (await findTheWords(app, organisation.id, matter.ref))?.improve?.text
  if (matter.is === 'reply') return (await findReply(app.table, organisation.id, matter.theme))?.text
  return undefined
}

async function existing(app: App, id: StoredCheck['id']): Promise<StoredCheck> {
  const check = await findCheck(app.table, id)
  if (check === undefined) throw new AppError('resource.missing', 'there is no such check')
  return check
}

type Word = InputOf<typeof contract.decideCheck>

/** Saying the same again answers the same. */
export const decide: Action<typeof contract.decideCheck> = async (app, word, actor) => {
  const check = await existing(app, word.checkId)
  await mayDecide(app, check, actor)
  const last = check.decisions.at(-1)
  if (check.state === 'decided' || check.state === 'final') {
    if (last?.verdict === word.verdict) return named(app, check)
    throw new AppError('appeals.decided_otherwise', 'another operator has decided this')
  }
  if (last?.operatorId === actor.memberId) {
    throw new AppError('appeals.needs_another', 'whoever decided first does not take the second look')
  }
  const after = decided(app, check, word, actor)
  const moving = [...movingOf(check, after), ...noteOf(app, check, word, actor)]
  const written = await app.table.write(...moving, ...(await followingOf(app, check, word.verdict)))
  return written.done ? named(app, after) : decide(app, word, actor)
}

/** Nobody decides about a team she is in, or about her own evaluation. */
async function mayDecide(
  app: App,
  { holder, organisation }: StoredCheck,
  { memberId }: Actor,
): Promise<void> {
  const own = holder.is === 'member' && holder.id === memberId
  if (own || (await findMembership(app.table, organisation.id, memberId))) {
    throw new AppError('appeals.own_matter', 'nobody decides about her own matter')
  }
}

/** What follows whoever asked ends it, and so does a second look; a rejection leaves the way to one open. */
function decided(app: App, check: StoredCheck, { verdict, because }: Word, { memberId }: Actor): StoredCheck {
  const decision = { verdict, because, at: app.now().toISOString(), operatorId: memberId }
  const state = check.state === 'waiting' && verdict === 'rejected' ? 'decided' : 'final'
  return { ...check, state, decisions: [...check.decisions, decision] }
}

function noteOf(app: App, check: StoredCheck, { verdict, because }: Word, actor: Actor): Write[] {
  if (check.holder.is === 'member') return []
  const about = `${saidIn(check)} ${verdict}`
  const by = operatorDoer(actor)
  return [noting(app, { organisationId: check.holder.id, deed: 'checkDecided', by, about, because })]
}

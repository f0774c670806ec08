// Keeping what was said of a project: checked words, a new version, a line in the log.
import { isDeepStrictEqual } from 'node:util'
import type { Project, ProjectId } from '@ngo2/shared/projects/project'
import { projectsMax, wordsOf } from '@ngo2/shared/projects/rules'
import { findMember } from '../accounts'
import { noting } from '../audit'
import { checkTexts } from '../moderation'
import { openOf } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { type Membership, standingOf } from '../teams'
import {
  addIfFree,
  findProject,
  listStored,
  replaceIfSeen,
  type SaveResult,
  type StoredProject,
} from './repository'

/** What a team says of a project; its state and its versions follow. */
export type Said = Omit<Project, 'id' | 'state' | 'editedAt'>

export interface Edit {
  readonly membership: Membership
  readonly id: ProjectId
  /** As it stands, where it does. */
  readonly standing: StoredProject | undefined
  /** The one the editor saw. */
  readonly version: number
  readonly said: Said
}

export function saidIn(project: StoredProject): Said {
  const { name, from, until, place, budgetFen, serves, progress, result, wentWrong, endedOn } = project
  return { name, from, until, place, budgetFen, serves, progress, result, wentWrong, endedOn }
}

/** Whether this very edit was kept already. */
export function isRetry(standing: StoredProject, { version, said, membership }: Edit): boolean {
  const next = standing.version === version + 1 && standing.editedBy === membership.memberId
  return next && isDeepStrictEqual(filled(saidIn(standing)), filled(said))
}

/** Stores the edit, or throws the refusal. */
export async function keep(app: App, edit: Edit): Promise<StoredProject> {
  const { membership, standing, id, said, version } = edit
  const { organisationId, memberId } = membership
  const me = await findMember(app.table, memberId)
  if (me === undefined) throw new AppError('auth.required', 'this account is gone')
  const subject = { kind: 'project' as const, id }
  const texts = wordsOf(said)
  // Words that were looked at stay as they were judged: a new date or budget needs no new look.
  const known = standing !== undefined && isDeepStrictEqual(filled(wordsOf(standing)), filled(texts))
  const checked = known
    ? { state: standing.words, text: standing.text, writes: [] }
    : await checkTexts(app, { texts, subject, memberId, openid: me.openid })
  const project: StoredProject = {
    ...filled(said),
    id,
    organisationId,
    version: version + 1,
    words: checked.state,
    text: checked.text,
    editedBy: memberId,
    editedAt: app.now().toISOString(),
    shown: checked.state === 'shown' ? undefined : shownBefore(standing),
  }
  const because = checked.state === 'shown' ? said.name : undefined
  const deed = { organisationId, deed: 'projectSaved' as const, about: id, because }
  const besides = [noting(app, { ...deed, by: { is: 'member', memberId } }), ...checked.writes]
  const saving = { project, standing: standingOf(membership), open: openOf(organisationId), besides }
  const result =
    standing === undefined
      ? await addIfFree(app.table, saving, await nextSeat(app, edit))
      : await replaceIfSeen(app.table, saving)
  return result === 'saved' ? project : settle(app, edit, result)
}

async function nextSeat(app: App, { membership }: Edit): Promise<number> {
  const { length } = await listStored(app.table, membership.organisationId)
  if (length >= projectsMax) throw new AppError('projects.too_many', `at most ${projectsMax} projects`)
  return length + 1
}

/** Why nothing was written: a retry of what was, or somebody was faster. */
async function settle(app: App, edit: Edit, result: Exclude<SaveResult, 'saved'>): Promise<StoredProject> {
  if (result === 'outOfTeam') throw new AppError('auth.forbidden', 'you are not in this team any more')
  if (result === 'frozen') throw new AppError('projects.frozen', 'this page is closed, or two sides claim it')
  if (result === 'seatTaken') return keep(app, edit)
  const standing = await findProject(app.table, edit.membership.organisationId, edit.id)
  if (standing === undefined) throw new AppError('resource.conflict', 'this id belongs to another project')
  if (isRetry(standing, edit)) return standing
  throw new AppError('projects.edited_meanwhile', 'somebody else changed this project', { field: 'version' })
}

/** What everybody saw up to now. */
function shownBefore(standing: StoredProject | undefined): StoredProject['shown'] {
  if (standing?.words !== 'shown') return standing?.shown
  return { ...filled(saidIn(standing)), editedAt: standing.editedAt }
}

/** Without fields that are not filled in, as the table gives it back. */
function filled<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

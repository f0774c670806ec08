// What a team does with its projects.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type * as contract from '@ngo2/shared/projects/contract'
import { asksNoMoney, mayEndOn } from '@ngo2/shared/projects/rules'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { membershipFor } from '../teams'
import { type Edit, isRetry, keep, saidIn } from './keep'
import { deskOf, listDeskProjects, listShownProjects } from './listing'
import { findProject } from './repository'

export async function list(app: App, { organisationId }: InputOf<typeof contract.listProjects>) {
  return { items: await listShownProjects(app, organisationId) }
}

export const listDesk: Action<typeof contract.listDeskProjects> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  return { items: await listDeskProjects(app, organisationId) }
}

/** A retry answers the same; who edited another version learns that it changed meanwhile. */
export const save: Action<typeof contract.saveProject> = async (app, input, actor) => {
  const { organisationId, projectId, version, project } = input
  const membership = await membershipFor(app, actor, organisationId, 'keepProjects')
  const standing = await findProject(app.table, organisationId, projectId)
  return finish(app, {
    membership,
    standing,
    version,
    id: projectId,
    said: { ...project, endedOn: standing?.endedOn },
  })
}

export const end: Action<typeof contract.endProject> = async (app, input, actor) => {
  const { organisationId, projectId, version, on, result } = input
  const membership = await membershipFor(app, actor, organisationId, 'keepProjects')
  const standing = await findProject(app.table, organisationId, projectId)
  if (standing === undefined) throw new AppError('resource.missing', 'there is no such project')
  const decision = mayEndOn(standing, on, beijingDay(app.now()))
  if (!decision.ok) {
    throw new AppError(decision.refusal, 'it ends between its beginning and today', { field: 'on' })
  }
  return finish(app, {
    membership,
    standing,
    version,
    id: projectId,
    said: { ...saidIn(standing), endedOn: on, result },
  })
}

async function finish(app: App, edit: Edit) {
  const { standing, version } = edit
  const today = beijingDay(app.now())
  if (standing !== undefined && isRetry(standing, edit)) return deskOf(standing, today)
  if ((standing?.version ?? 0) !== version) {
    throw new AppError('projects.edited_meanwhile', 'somebody else changed this project', {
      field: 'version',
    })
  }
  const clean = asksNoMoney(edit.said)
  if (!clean.ok) {
    throw new AppError(clean.refusal, `this asks for money: ${clean.phrase}`, { field: clean.field })
  }
  return deskOf(await keep(app, edit), today)
}

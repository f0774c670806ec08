// Projects as they are read: with the state of the day, and only what may be seen.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { DeskProject, Project, ProjectState } from '@ngo2/shared/projects/project'
import { projectState } from '@ngo2/shared/projects/rules'
import type { App } from '../platform/app'
import { listStored, type StoredProject } from './repository'

/** Running first, then planned, then ended; in each what began last first. */
export async function listShownProjects(app: App, organisationId: OrganisationId): Promise<Project[]> {
  const today = beijingDay(app.now())
  const stored = await listStored(app.table, organisationId)
  return inOrder(stored.map((project) => shownOf(project, today)).filter((project) => project !== undefined))
}

export async function listDeskProjects(app: App, organisationId: OrganisationId): Promise<DeskProject[]> {
  const today = beijingDay(app.now())
  return inOrder((await listStored(app.table, organisationId)).map((project) => deskOf(project, today)))
}

export function deskOf(project: StoredProject, today: string): DeskProject {
  return { ...project, state: projectState(project, today) }
}

/** What everybody sees: these words, or those shown before, or nothing. */
function shownOf(project: StoredProject, today: string): Project | undefined {
  const seen = project.words === 'shown' ? project : project.shown
  return seen && { ...seen, id: project.id, state: projectState(seen, today) }
}

const places: Record<ProjectState, number> = { running: 0, planned: 1, ended: 2 }

function inOrder<P extends Project>(projects: P[]): P[] {
  return projects.sort((a, b) => places[a.state] - places[b.state] || b.from.localeCompare(a.from))
}

// Projects in the table: one item each beside their organisation, a pointer by id, and a seat for each so that there are not too many.
import { MemberId } from '@ngo2/shared/accounts/member'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { DeskProject, Project, type ProjectId } from '@ngo2/shared/projects/project'
import * as v from 'valibot'
import type { Table } from '../platform/table'
import type { Write } from '../platform/table-write'

export const projectEntity = 'project'

/** What stands in a project whatever the day is: its state follows from the day it is read on. */
const Standing = v.omit(Project, ['id', 'state'])

const Stored = v.object({
  ...v.omit(DeskProject, ['state']).entries,
  organisationId: OrganisationId,
  editedBy: MemberId,
  /** All words in one, as the check saw them. */
  text: v.string(),
  /** What everybody sees while the words above wait. */
  shown: v.optional(Standing),
})
export type StoredProject = v.InferOutput<typeof Stored>

export async function findProject(
  table: Table,
  organisationId: OrganisationId,
  id: ProjectId,
): Promise<StoredProject | undefined> {
  const item = await table.get(keyOf(organisationId, id), 'consistent')
  return item && v.parse(Stored, item)
}

/** Whose project this is. */
export async function findOwner(table: Table, id: ProjectId): Promise<OrganisationId | undefined> {
  const item = await table.get(pointerKey(id), 'consistent')
  return item && v.parse(v.object({ organisationId: OrganisationId }), item).organisationId
}

/** Oldest first. */
export async function listStored(table: Table, organisationId: OrganisationId): Promise<StoredProject[]> {
  const { items } = await table.query({ pk: partition(organisationId), prefix: 'PROJECT#' })
  return items.map((item) => v.parse(Stored, item))
}

export type SaveResult = 'saved' | 'editedMeanwhile' | 'outOfTeam' | 'frozen' | 'idTaken' | 'seatTaken'

export interface Saving {
  readonly project: StoredProject
  /** Of somebody whose role carries the right. */
  readonly standing: Write
  /** Of a page that may be changed. */
  readonly open: Write
  readonly besides: readonly Write[]
}

/** Adds a project as the n-th of its organisation: all of it, or nothing and the reason. */
export async function addIfFree(table: Table, saving: Saving, nth: number): Promise<SaveResult> {
  const { project, standing, open, besides } = saving
  const { id, organisationId } = project
  const written = await table.write(
    { put: { ...keyOf(organisationId, id), entity: projectEntity, ...project }, when: 'free' },
    standing,
    open,
    { put: { ...pointerKey(id), entity: 'projectOwner', organisationId }, when: 'free' },
    {
      put: { pk: partition(organisationId), sk: `PROJECT_SEAT#${nth}`, entity: 'projectSeat' },
      when: 'free',
    },
    ...besides,
  )
  if (written.done) return 'saved'
  if (written.blocked.includes(0)) return 'editedMeanwhile'
  if (written.blocked.includes(1)) return 'outOfTeam'
  if (written.blocked.includes(2)) return 'frozen'
  return written.blocked.includes(3) ? 'idTaken' : 'seatTaken'
}

/** Replaces a project whose version is still the one before. */
export async function replaceIfSeen(table: Table, saving: Saving): Promise<SaveResult> {
  const { project, standing, open, besides } = saving
  const key = keyOf(project.organisationId, project.id)
  const when = { version: project.version - 1 }
  const written = await table.write(
    { put: { ...key, entity: projectEntity, ...project }, when },
    standing,
    open,
    ...besides,
  )
  if (written.done) return 'saved'
  if (written.blocked.includes(0)) return 'editedMeanwhile'
  return written.blocked.includes(1) ? 'outOfTeam' : 'frozen'
}

/** Sets the state of words that still read so; shown ones need no older ones beside them. */
export async function setWordsIf(
  table: Table,
  project: StoredProject,
  words: 'shown' | 'hidden',
): Promise<void> {
  const shown = words === 'shown' ? undefined : project.shown
  await table.write({
    change: keyOf(project.organisationId, project.id),
    set: { words, shown },
    when: { version: project.version },
  })
}

/** Takes out all projects of an organisation; says how many. */
export async function removeProjects(table: Table, organisationId: OrganisationId): Promise<number> {
  const projects = await listStored(table, organisationId)
  for (const [nth, { id }] of projects.entries()) {
    await table.write(
      { remove: keyOf(organisationId, id) },
      { remove: pointerKey(id) },
      { remove: { pk: partition(organisationId), sk: `PROJECT_SEAT#${nth + 1}` } },
    )
  }
  return projects.length
}

const partition = (organisationId: OrganisationId) => `ORGANISATION#${organisationId}`
const keyOf = (organisationId: OrganisationId, id: ProjectId) => ({
  pk: partition(organisationId),
  sk: `PROJECT#${id}`,
})
const pointerKey = (id: ProjectId) => ({ pk: `PROJECT#${id}`, sk: 'OWNER' })

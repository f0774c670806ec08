// What clients and server agree on about projects.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { Day, text, whole } from '../contract/fields'
import { OrganisationId } from '../organisations/organisation'
import { DeskProject, Project, ProjectForm, ProjectId } from './project'

const one = { organisationId: OrganisationId, projectId: ProjectId }
const version = whole(0, 1_000_000)

export const listProjects = endpoint({
  name: 'listProjects',
  summary: 'The projects of an organisation whose words are shown: running first, then planned, then ended.',
  method: 'GET',
  path: '/organisations/{organisationId}/projects',
  audience: 'anyone',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({ items: v.array(Project) }),
  refusals: [],
})

export const listDeskProjects = endpoint({
  name: 'listDeskProjects',
  summary: 'The projects of one’s organisation as its team keeps them, in the same order.',
  method: 'GET',
  path: '/organisations/{organisationId}/desk/projects',
  audience: 'member',
  input: v.object({ organisationId: OrganisationId }),
  output: v.object({ items: v.array(DeskProject) }),
  refusals: ['auth.forbidden'],
})

export const saveProject = endpoint({
  name: 'saveProject',
  summary: 'Make or change a project. `version` is the one the editor saw, 0 for a new one.',
  method: 'PUT',
  path: '/organisations/{organisationId}/projects/{projectId}',
  audience: 'member',
  input: v.object({ ...one, version, project: ProjectForm }),
  output: DeskProject,
  refusals: [
    'auth.forbidden',
    'projects.edited_meanwhile',
    'projects.frozen',
    'projects.asks_for_money',
    'projects.too_many',
    'resource.conflict',
    'moderation.text_refused',
    'rate.limited',
  ],
})

export const endProject = endpoint({
  name: 'endProject',
  summary: 'Say that a project has ended, on which day and with what result.',
  method: 'POST',
  path: '/organisations/{organisationId}/projects/{projectId}/end',
  audience: 'member',
  input: v.object({ ...one, version, on: Day, result: text(2, 300) }),
  output: DeskProject,
  refusals: [
    'auth.forbidden',
    'resource.missing',
    'projects.edited_meanwhile',
    'projects.frozen',
    'projects.asks_for_money',
    'projects.end_outside',
    'moderation.text_refused',
    'rate.limited',
  ],
})

// What happens to a project when its words are judged.
import { ProjectId } from '@ngo2/shared/projects/project'
import * as v from 'valibot'
import { hidingOf, type NameVerdict } from '../moderation'
import type { App } from '../platform/app'
import { findOwner, findProject, setWordsIf } from './repository'

/** Words that were changed since are not touched; those taken down are remembered, so that they do not come back. */
export async function applyWordsVerdict(app: App, { subject, text, state }: NameVerdict): Promise<void> {
  const id = v.parse(ProjectId, subject.id)
  const owner = await findOwner(app.table, id)
  const project = owner && (await findProject(app.table, owner, id))
  if (project === undefined || project.text !== text) return
  await setWordsIf(app.table, project, state)
  await app.table.write(hidingOf(project.editedBy, text, state))
}

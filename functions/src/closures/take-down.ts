// Taking a page down when it was closed: what its team showed goes, the log stays as the law requires.
import { eraseChecks } from '../appeals'
import { removeBooks } from '../books'
import { eraseEvidence } from '../evidence'
import { eraseFeedback } from '../improvements'
import { eraseCasesAbout } from '../moderation'
import { changingOf, freeCreditCode, parseOrganisation } from '../organisations'
import type { App } from '../platform/app'
import type { Fact } from '../platform/facts'
import { listDeskProjects, removeProjects } from '../projects'
import { eraseTiesTo, eraseVisitsTo } from '../ties'
import { eraseUploads } from '../uploads'
import { eraseLeaving } from './repository'

/** What a closed organisation is not known by any more. Its name, place and address stay, for the line that says so. */
const forgotten = {
  size: undefined,
  foundedYear: undefined,
  intro: undefined,
  serves: undefined,
  answers: undefined,
  contact: undefined,
  channels: undefined,
  verification: undefined,
  registration: { is: 'unstated' as const },
}

/** Each step finds what is still there, so that a crash half way is finished by the next telling. The organisation comes last. */
export async function takeDown(app: App, { item }: Fact): Promise<void> {
  const { id, closedAt, intro, answers, registration } = parseOrganisation(item)
  if (closedAt === undefined) return
  const known = intro !== undefined || answers !== undefined || registration.is !== 'unstated'
  await eraseUploads(app, id)
  await eraseEvidence(app, id)
  await eraseFeedback(app, id)
  await eraseChecks(app, id)
  for (const project of await listDeskProjects(app, id)) {
    await eraseCasesAbout(app.table, { kind: 'project', id: project.id })
  }
  await removeProjects(app.table, id)
  await removeBooks(app, id)
  await eraseCasesAbout(app.table, { kind: 'organisation', id })
  await eraseVisitsTo(app, id)
  await eraseTiesTo(app, id)
  await eraseLeaving(app.table, id)
  if (!known) return
  const code = registration.is === 'registered' ? registration.creditCode : undefined
  const freed = code === undefined ? [] : await freeCreditCode(app.table, id, code)
  await app.table.write(changingOf(id, forgotten, { closedAt }), ...freed)
}

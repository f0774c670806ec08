// Decisions about projects, asked by the form and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import { solicitationAmong } from '../moderation/solicitation'
import type { Project, ProjectState } from './project'

/** Projects one organisation may have. */
export const projectsMax = 100

/** Where a project stands on this day (Beijing): ended once its team said so, or once its last day is over. */
export function projectState(
  { from, until, endedOn }: Pick<Project, 'from' | 'until' | 'endedOn'>,
  today: string,
): ProjectState {
  if (endedOn !== undefined || (until !== undefined && until < today)) return 'ended'
  return from > today ? 'planned' : 'running'
}

/** Whether a project that began then may be said to have ended on this day. */
export function mayEndOn(
  { from }: Pick<Project, 'from'>,
  on: string,
  today: string,
): Decision<'projects.end_outside'> {
  return from <= on && on <= today ? allowed : refused('projects.end_outside')
}

type Told = Pick<Project, 'name' | 'place' | 'serves' | 'progress' | 'result' | 'wentWrong'>

/** All words of a project by their field, for whoever looks through them. */
export function wordsOf({ name, place, serves, progress, result, wentWrong }: Told) {
  return { name, place, serves, 'progress.words': progress?.words, result, wentWrong }
}

/** Whether the words ask nobody for money; the field and the phrase where they do. */
export function asksNoMoney(
  project: Told,
): Decision<'projects.asks_for_money'> & { field?: string; phrase?: string } {
  const found = solicitationAmong(wordsOf(project))
  return found === undefined ? allowed : { ...refused('projects.asks_for_money'), ...found }
}

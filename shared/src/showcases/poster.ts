// What of a showcase goes on a poster: few lines, plain words; the page on the web and the PDF say the same.
import type { Organisation } from '../organisations/organisation'
import { projectState } from '../projects/rules'
import type { Showcase } from './showcase'

/** Projects a sheet has room for. */
const projectsOnAPoster = 2

export interface PosterLines {
  /** What they do now: a project and where it is, with how it goes. */
  readonly doing: readonly string[]
  /** What went badly this year, where they said so. */
  readonly wentWrong?: string | undefined
}

/** `today` is a Beijing day. */
export function posterFrom(
  { answers }: Pick<Organisation, 'answers'>,
  { projects }: Showcase,
  today: string,
): PosterLines {
  const running = projects.filter((project) => projectState(project, today) === 'running')
  const doing = running
    .slice(0, projectsOnAPoster)
    .map(({ name, place, progress }) => `${name}（${place}）${progress ? `：${progress.words}` : ''}`)
  const wentWrong = running.find((project) => project.wentWrong !== undefined)?.wentWrong
  return {
    doing: doing.length > 0 ? doing : [answers?.planned, answers?.finished].flatMap((one) => one?.text ?? []),
    wentWrong: answers?.trouble?.text ?? wentWrong,
  }
}

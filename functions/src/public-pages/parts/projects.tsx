/** @jsxImportSource hono/jsx */
// What an organisation does: each project with place, days, budget, how it goes and what went badly.
import { projectState } from '@ngo2/shared/projects/rules'
import type { ShownProject } from '@ngo2/shared/showcases/showcase'
import { dayWords, yuan } from '../tongue'
import type { PartProps, View } from '../view'
import { pageWords } from '../words'

export function Projects({ view }: PartProps) {
  const { say, showcase } = view
  if (showcase.projects.length === 0) return null
  return (
    <section>
      <h2>{say(pageWords.projects)}</h2>
      <ul class='card'>
        {showcase.projects.map((project) => (
          <Row view={view} project={project} />
        ))}
      </ul>
    </section>
  )
}

function Row({ view: { say, today }, project }: { view: View; project: ShownProject }) {
  const { name, from, until, endedOn, place, budgetFen, serves, progress, result, wentWrong } = project
  const end = endedOn ?? until
  const said = [
    [pageWords.serves, serves],
    [pageWords.progress, progress && `${say(dayWords(progress.on))} ${progress.words}`],
    [pageWords.result, result],
    [pageWords.wentWrong, wentWrong],
  ] as const
  return (
    <li class='row'>
      <div class='line'>
        <h3>{name}</h3>
        <span class='tag'>{say(pageWords[projectState(project, today)])}</span>
      </div>
      <p class='note'>
        {place} · {say(pageWords.days(dayWords(from), end === undefined ? undefined : dayWords(end)))} ·{' '}
        {say(pageWords.budget)} {yuan(budgetFen)} {say(pageWords.yuan)}
      </p>
      <dl>
        {said.map(
          ([label, words]) =>
            words !== undefined && (
              <>
                <dt>{say(label)}</dt>
                <dd>{words}</dd>
              </>
            ),
        )}
      </dl>
    </li>
  )
}

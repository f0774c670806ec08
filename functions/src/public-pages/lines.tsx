/** @jsxImportSource hono/jsx */
// Pages of one line: what a closed page leaves, and an address where nothing stands.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { markedName } from '@ngo2/shared/organisations/words'
import type { OnTheWeb } from '../showcases'
import { Shell, Top } from './shell'
import { style } from './style'
import { dayWords, sayIn } from './tongue'
import { type Language, pageWords, type Words } from './words'

type Closed = Extract<OnTheWeb, { is: 'closed' }>

export function ClosedPage({ found, language }: { found: Closed; language: Language }) {
  const name = sayIn(language)(markedName(found.organisation))
  const line = pageWords.closed(name, dayWords(beijingDay(new Date(found.closedAt))))
  return <LinePage language={language} line={line} more={pageWords.closedMore} />
}

export function MissingPage({ language }: { language: Language }) {
  return <LinePage language={language} line={pageWords.missing} more={pageWords.missingMore} />
}

function LinePage({ language, line, more }: { language: Language; line: Words; more: Words }) {
  const say = sayIn(language)
  return (
    <Shell language={language} title={say(line)} description={say(more)} css={style} hidden>
      <Top say={say} />
      <main id='content' class='wrap'>
        <section>
          <h1>{say(line)}</h1>
          <p class='lead'>{say(more)}</p>
        </section>
      </main>
    </Shell>
  )
}

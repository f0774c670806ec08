/** @jsxImportSource hono/jsx */
// What happened with an organisation, dated; and what it put right itself.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { dayWords } from '../tongue'
import { sentenceOf } from '../update-words'
import type { PartProps } from '../view'
import { pageWords } from '../words'

export function Corrections({ view: { say, showcase } }: PartProps) {
  if (showcase.corrections.length === 0) return null
  return (
    <section>
      <h2>{say(pageWords.corrections)}</h2>
      <ul class='card'>
        {showcase.corrections.map(({ wrong, right, because, publishedAt }) => (
          <li class='row'>
            <p class='note'>{say(dayWords(beijingDay(new Date(publishedAt))))}</p>
            <dl>
              <dt>{say(pageWords.was)}</dt>
              <dd>{wrong}</dd>
              <dt>{say(pageWords.is)}</dt>
              <dd>{right}</dd>
              <dt>{say(pageWords.why)}</dt>
              <dd>{because}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Updates({ view: { say, updates } }: PartProps) {
  return (
    <section>
      <h2>{say(pageWords.updates)}</h2>
      <dl class='card dates'>
        {updates.map((update) => (
          <>
            <dt>{say(dayWords(beijingDay(new Date(update.at))))}</dt>
            <dd>{say(sentenceOf(update))}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** @jsxImportSource hono/jsx */
// The money of the last quarter and the last year, in sums anybody can add up.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { quarterWords } from '@ngo2/shared/books/period'
import { accountsPath, PaperFormat } from '@ngo2/shared/papers/contract'
import type { ShownQuarter } from '@ngo2/shared/showcases/showcase'
import { type Say, yuan } from '../tongue'
import type { PartProps } from '../view'
import { pageWords } from '../words'

export function Money({ view }: PartProps) {
  const { say, showcase, organisation } = view
  const { quarter, year } = showcase
  return (
    <section>
      <h2>{say(pageWords.money)}</h2>
      <div class='card tables'>
        {quarter === undefined && year === undefined && <p class='note'>{say(pageWords.noMoney)}</p>}
        {quarter && <Sums say={say} caption={say(quarterWords(quarter.quarter))} sums={quarter} />}
        {year && (
          <div>
            <Sums say={say} caption={say(pageWords.yearAccounts(year.year))} sums={year} />
            <p class='links'>
              {say(pageWords.papers)}
              {PaperFormat.options.map((format) => (
                <a href={accountsPath(organisation.id, year.year, format)}>{format.toUpperCase()}</a>
              ))}
            </p>
          </div>
        )}
      </div>
    </section>
  )
}

type SumsShown = Omit<ShownQuarter, 'quarter' | 'closedAt'>

export function Sums({ say, caption, sums }: { say: Say; caption: string; sums: SumsShown }) {
  const { openingFen, inFen, outFen, bySource, byKind, closingFen } = sums
  const line = (name: string, fen: number, kind: string) => (
    <tr class={kind}>
      <th scope='row'>{name}</th>
      <td>
        {yuan(fen)} {say(pageWords.yuan)}
      </td>
    </tr>
  )
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {line(say(pageWords.opening), openingFen, 'sum')}
        {line(say(pageWords.income), inFen, 'sum')}
        {bySource.map(({ source, fen }) => line(say(sourceWords[source]), fen, 'in'))}
        {line(say(pageWords.spending), outFen, 'sum')}
        {byKind.map(({ kind, fen }) => line(say(kindWords[kind]), fen, 'in'))}
        {line(say(pageWords.closing), closingFen, 'sum')}
      </tbody>
    </table>
  )
}

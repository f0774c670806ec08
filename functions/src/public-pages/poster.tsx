/** @jsxImportSource hono/jsx */
// The paper twin of the page: who they are, what they do, this quarter's money, and where to say that something is not so.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import { quarterWords } from '@ngo2/shared/books/period'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { posterFrom } from '@ngo2/shared/showcases/poster'
import { posterStyle } from './poster-style'
import { Shell } from './shell'
import { dayWords, yuan } from './tongue'
import type { PartProps } from './view'
import { pageWords, posterWords } from './words'

export function Poster({ view }: PartProps) {
  const { language, say, organisation, path, today } = view
  const { name, example, place, intro } = organisation
  return (
    <Shell
      language={language}
      title={`${say(markedName(organisation))} · ${say(posterWords.title)}`}
      description={intro ?? name}
      css={posterStyle}
      hidden
    >
      <p class='do'>
        {say(posterWords.howTo)} <a href={path}>{say(posterWords.back)}</a>
      </p>
      <main class='sheet'>
        <div class='pad head'>
          <p class='note'>
            {fullPlace(place)} · {say(dayWords(today))}
          </p>
          <h1>
            {name}
            {example && <span class='tag'>{say(exampleWord)}</span>}
          </h1>
          {intro !== undefined && <p class='lead'>{intro}</p>}
        </div>
        <Money view={view} />
        <Doing view={view} />
        <div class='fill' />
        <Foot view={view} />
      </main>
    </Shell>
  )
}

function Money({ view: { say, showcase } }: PartProps) {
  const { quarter } = showcase
  const row = (label: string, fen: number, kind = '') => (
    <tr class={kind}>
      <th scope='row'>{label}</th>
      <td>
        {yuan(fen)} {say(pageWords.yuan)}
      </td>
    </tr>
  )
  return (
    <div class='pad sand'>
      <h2>
        {say(posterWords.money)}
        {quarter && <span class='note'> {say(quarterWords(quarter.quarter))}</span>}
      </h2>
      {quarter === undefined ? (
        <p>{say(pageWords.noMoney)}</p>
      ) : (
        <table>
          <tbody>
            {row(say(pageWords.opening), quarter.openingFen)}
            {quarter.bySource.map(({ source, fen }) =>
              row(`${say(pageWords.income)} · ${say(sourceWords[source])}`, fen),
            )}
            {quarter.byKind.map(({ kind, fen }) =>
              row(`${say(pageWords.spending)} · ${say(kindWords[kind])}`, fen),
            )}
            {row(say(pageWords.closing), quarter.closingFen, 'sum')}
          </tbody>
        </table>
      )}
    </div>
  )
}

function Doing({ view: { say, organisation, showcase, today } }: PartProps) {
  const { doing, wentWrong } = posterFrom(organisation, showcase, today)
  return (
    <>
      {doing.length > 0 && (
        <div class='pad'>
          <h2>{say(posterWords.doing)}</h2>
          {doing.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      )}
      {wentWrong !== undefined && (
        <div class='pad'>
          <h2>{say(pageWords.wentWrong)}</h2>
          <p>{wentWrong}</p>
        </div>
      )}
    </>
  )
}

function Foot({ view: { say, organisation, path } }: PartProps) {
  const { contact } = organisation
  const phone = contact?.open && contact.phone?.is === 'given' ? contact.phone.value : undefined
  return (
    <div class='pad foot'>
      <img src={`${path}/code.png`} alt={say(pageWords.codeAlt)} />
      <div>
        <h2>{say(posterWords.notTrue)}</h2>
        <p>{say(posterWords.sayIt)}</p>
        {phone !== undefined && <p>{say(posterWords.call(phone))}</p>}
        <p>{say(posterWords.noMoney)}</p>
      </div>
    </div>
  )
}

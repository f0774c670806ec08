/** @jsxImportSource hono/jsx */
// The page of an organisation on the open web: who, how far it is open, what the people say, what it does and with what money.

import { beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import { fullPlace } from '@ngo2/shared/organisations/place'
import { exampleWord, markedName } from '@ngo2/shared/organisations/words'
import { Dunes } from './drawings'
import { dataOf } from './linked-data'
import { Evidence } from './parts/evidence'
import { Gauge } from './parts/gauge'
import { Corrections, Updates } from './parts/history'
import { Money } from './parts/money'
import { Answers, Reach } from './parts/own-words'
import { Projects } from './parts/projects'
import { Shell, Top } from './shell'
import { style } from './style'
import { dayWords } from './tongue'
import type { PartProps } from './view'
import { pageWords, siteName } from './words'

export function Page({ view }: PartProps) {
  const { language, say, organisation, address } = view
  const name = say(markedName(organisation))
  return (
    <Shell
      language={language}
      title={`${name} · ${say(siteName)}`}
      description={organisation.intro ?? name}
      css={style}
      canonical={address}
      hidden={organisation.example}
      picture={`${address}/card.png`}
      data={dataOf(view)}
    >
      <Top say={say} other={language === 'zh' ? '?lang=en' : '?'} />
      <main id='content' class='wrap'>
        <Hero view={view} />
        <Notices view={view} />
        <div class='cols'>
          <div>
            <Gauges view={view} />
            <Money view={view} />
            <Projects view={view} />
            <Answers view={view} />
            <Corrections view={view} />
          </div>
          <div>
            <Evidence view={view} />
            <Updates view={view} />
            <Reach view={view} />
            <Code view={view} />
          </div>
        </div>
      </main>
      <Foot view={view} />
    </Shell>
  )
}

function Hero({ view: { say, organisation, updates, today } }: PartProps) {
  const { name, example, place, foundedYear, intro } = organisation
  const [latest] = updates
  const days = latest && daysBetween(beijingDay(new Date(latest.at)), today)
  return (
    <div class='hero'>
      <Dunes />
      <div>
        <h1>
          {name}
          {example && <span class='tag'>{say(exampleWord)}</span>}
        </h1>
        <p>
          {fullPlace(place)}
          {foundedYear !== undefined && ` · ${say(pageWords.since(foundedYear))}`}
        </p>
        {intro !== undefined && <p class='lead'>{intro}</p>}
        {days !== undefined && <p class='fresh'>{say(pageWords.updated(pageWords.daysAgo(days)))}</p>}
      </div>
    </div>
  )
}

function Notices({ view: { say, organisation } }: PartProps) {
  const { closing, frozen, kept } = organisation
  return (
    <>
      {closing !== undefined && (
        <p class='notice'>{say(pageWords.closingOn(dayWords(beijingDay(new Date(closing.at)))))}</p>
      )}
      {frozen && <p class='notice'>{say(pageWords.frozen)}</p>}
      {kept === undefined && <p class='notice'>{say(pageWords.stub)}</p>}
    </>
  )
}

function Gauges({ view: { say, standings, medians, publishedOn } }: PartProps) {
  return (
    <section>
      <h2>{say(pageWords.gauges)}</h2>
      <div class='card'>
        {(['transparency', 'communication'] as const).map((dimension) => (
          <Gauge
            say={say}
            dimension={dimension}
            standing={standings[dimension]}
            median={medians[dimension]}
          />
        ))}
        <p class='note'>
          {say(pageWords.gaugeNote)}
          {publishedOn !== undefined && ` ${say(pageWords.published(dayWords(publishedOn)))}`}
        </p>
      </div>
    </section>
  )
}

function Code({ view: { say, path } }: PartProps) {
  return (
    <section id='wechat'>
      <h2>{say(pageWords.codeTitle)}</h2>
      <div class='card code'>
        <img src={`${path}/code.png`} alt={say(pageWords.codeAlt)} width='160' height='160' loading='lazy' />
        <p>{say(pageWords.codeSays)}</p>
      </div>
    </section>
  )
}

/** Made by a function of its own. */
const posterFile = (path: string) => `/papers/posters/${path.split('/').at(-1)}.pdf`

function Foot({ view: { say, path } }: PartProps) {
  return (
    <footer>
      <div class='wrap'>
        <p>{say(pageWords.noDonations)}</p>
        <p class='links'>
          <a href={`${path}/poster`}>{say(pageWords.poster)}</a>
          <a href={posterFile(path)}>{say(pageWords.posterFile)}</a>
          <a href={`${path}/feed.atom`}>{say(pageWords.feed)}</a>
          <a href={`${path}/badge.svg`}>{say(pageWords.badge)}</a>
        </p>
      </div>
    </footer>
  )
}

// Holding the draws of a week, in three passes that can stop anywhere and be begun again: lists are closed, lots are drawn, and what was
// fixed a week ago is opened.
import { drawFrom } from '@ngo2/shared/draws/hold'
import { closedDays, weekOf } from '@ngo2/shared/draws/rules'
import { linkOf, seedOf } from '@ngo2/shared/draws/seed-chain'
import { addDays, beijingDay, daysBetween } from '@ngo2/shared/maths/calendar'
import { asciiBytes, bytesOf, hmacSha256 } from '@ngo2/shared/maths/hmac'
import type { App } from '../platform/app'
import { tryEach } from '../platform/try-each'
import { listTiedOrganisations } from '../ties'
import { type OpenChain, openChain } from './chain-repository'
import { closeList } from './close-list'
import { drawLots } from './draw-lots'
import { findDraw, listClosed, listDrawsOf, listLog, readList, setOpen, type Which } from './draw-repository'
import { foldFigures } from './figures'

/** Days before a year that its seeds are fixed and published. */
const chainAheadDays = 28

/** Does what is due of this week and of earlier ones; says how many draws it could not do it for. */
export async function holdDraws(app: App): Promise<number> {
  const week = weekOf(beijingDay(app.now()))
  const tied = (await isKnown(app, week)) ? [] : await listTiedOrganisations(app.table)
  const chainOf = await chainsFor(app, [week, addDays(week, chainAheadDays)])
  const about = ({ week: of, organisationId }: Which) => ({ week: of, organisationId })
  const toClose = tied.map((organisationId) => ({ week, organisationId }))
  const unclosed = await tryEach(app, toClose, about, (which) => closeList(app, which, chainOf(which)))
  const closed = (await listClosed(app.table)).filter((which) => which.week <= week)
  const chainOfAny = await chainsFor(app, [week, ...closed.map((which) => which.week)])
  const inTurn = shuffled(closed, chainOfAny)
  const undrawn = await tryEach(app, inTurn, about, (which) => drawLots(app, which, chainOfAny(which)))
  const due = closed.filter((which) => daysBetween(which.week, week) >= closedDays)
  const unopened = await tryEach(app, due, about, (which) => openList(app, which, chainOfAny(which)))
  await foldFigures(app, week)
  return unclosed + undrawn + unopened
}

/** Whether anybody can know the seed of this week: the clock went back, or it was opened. No list may be closed by it any more. */
async function isKnown(app: App, week: string): Promise<boolean> {
  const [latest] = (await listLog(app.table, undefined)).items
  const known =
    (latest !== undefined && latest.week > week) ||
    (await listDrawsOf(app.table, week)).some(({ seed }) => seed !== undefined)
  if (known) app.log.note('no list is closed by a seed that is open', { week })
  return known
}

type ChainOf = (which: Pick<Which, 'week'>) => OpenChain

/** The chains of these weeks, each opened once. */
async function chainsFor(app: App, weeks: readonly string[]): Promise<ChainOf> {
  const years = [...new Set(weeks.map((week) => linkOf(week).year))]
  const open = new Map<string, OpenChain>()
  for (const year of years) open.set(year, await openChain(app, year))
  return ({ week }) => {
    const chain = open.get(linkOf(week).year)
    if (chain === undefined) throw new Error(`the seed chain for ${week} was not opened`)
    return chain
  }
}

async function openList(app: App, which: Which, { secret }: OpenChain): Promise<void> {
  const draw = await findDraw(app.table, which)
  if (draw === undefined) throw new Error('a closed draw is not in the log')
  if (draw.drawnAt === undefined) throw new Error('a draw is due to be opened, and was not held')
  const seed = seedOf(secret, which.week)
  const drawn = drawFrom({ seed, places: draw.places, pseudonyms: await readList(app.files, draw) })
  await setOpen(app.table, draw, { seed, drawn, revealedAt: app.now().toISOString() })
}

/** In an order of chance, another one each week: whoever is drawn twice in a week is asked by the first. */
function shuffled(all: readonly Which[], chainOf: ChainOf): Which[] {
  const ordered = all.map((which) => {
    const seed = seedOf(chainOf(which).secret, which.week)
    return { which, order: `${which.week} ${hmacSha256(bytesOf(seed), asciiBytes(which.organisationId))}` }
  })
  return ordered.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ which }) => which)
}

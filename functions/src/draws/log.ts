// The public log of draws, and what of it a member finds herself by.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type * as contract from '@ngo2/shared/draws/contract'
import { pseudonymOf } from '@ngo2/shared/draws/hold'
import { weekOf } from '@ngo2/shared/draws/rules'
import { linkOf } from '@ngo2/shared/draws/seed-chain'
import { addDays, beijingDay } from '@ngo2/shared/maths/calendar'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { listTiesOf } from '../ties'
import { findChain, listChains, openChain } from './chain-repository'
import { findDraw, findDraws, listLog, readList } from './draw-repository'

/** A member finds herself in the draws of so many weeks. */
const weeksBack = 6

/** While a list is closed, nothing is told of how long it is. */
export async function list(app: App, { cursor }: InputOf<typeof contract.listDraws>) {
  const page = await listLog(app.table, cursor)
  const items = page.items.map(({ people, places, ...draw }) =>
    draw.revealedAt === undefined ? draw : { ...draw, people, places },
  )
  return { ...page, items }
}

export async function chains(app: App) {
  return { items: await listChains(app.table) }
}

export async function read(app: App, { organisationId, week }: InputOf<typeof contract.readDraw>) {
  const [draw, chain] = await Promise.all([
    findDraw(app.table, { week, organisationId }),
    findChain(app.table, linkOf(week).year),
  ])
  if (draw === undefined || chain === undefined) {
    throw new AppError('resource.missing', 'there was no such draw')
  }
  const { seed, drawn, organisation, commitment, committedAt, places } = draw
  if (seed === undefined || drawn === undefined) {
    throw new AppError('draws.still_closed', 'list and seed are opened a week after the draw')
  }
  const pseudonyms = await readList(app.files, draw)
  const format = 'ngo2-draw-1' as const
  return { format, week, organisation, commitment, committedAt, chain, seed, places, pseudonyms, drawn }
}

/** The name she has in each draw of an organisation she had a tie with by then; whether it stands on the list, the open list tells. */
export const mine: Action<typeof contract.listMyPseudonyms> = async (app, _input, { memberId }) => {
  const now = weekOf(beijingDay(app.now()))
  const weeks = Array.from({ length: weeksBack }, (_, nth) => addDays(now, -7 * nth))
  const ties = await listTiesOf(app.table, memberId)
  const which = weeks.flatMap((week) => {
    const before = ties.filter(({ provenOn }) => provenOn < week)
    const organisations = new Set(before.map(({ organisationId }) => organisationId))
    return [...organisations].map((organisationId) => ({ week, organisationId }))
  })
  const draws = await findDraws(app.table, which)
  const years = [...new Set(draws.map(({ week }) => linkOf(week).year))]
  const keys = new Map(
    await Promise.all(years.map(async (year) => [year, (await openChain(app, year)).pseudonymKey] as const)),
  )
  const items = draws.map(({ week, organisation }) => {
    const key = keys.get(linkOf(week).year) ?? ''
    const organisationId = organisation.id
    return { week, organisation, pseudonym: pseudonymOf(key, { week, organisationId }, memberId) }
  })
  return { items }
}

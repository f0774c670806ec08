// Which quarters and years a team keeps.
import type { listBooks } from '@ngo2/shared/books/contract'
import { quarterOf, yearOf } from '@ngo2/shared/books/period'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Action } from '../platform/route'
import { membershipFor } from '../teams'
import { accountsOf, draw } from './draw-year'
import { listHeads } from './head-repository'

export const list: Action<typeof listBooks> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  const quarters = await listHeads(app.table, organisationId)
  const thisYear = yearOf(quarterOf(beijingDay(app.now())))
  const years = [...new Set(quarters.map(({ quarter }) => yearOf(quarter)))].filter((year) => year < thisYear)
  const drawn = await Promise.all(years.map((year) => draw(app.table, organisationId, year)))
  return { quarters, years: drawn.map(accountsOf) }
}

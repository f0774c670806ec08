// Books as files: a public year for everybody, whatever a team keeps for whoever holds a sealed address.
import { Quarter, Year } from '@ngo2/shared/books/period'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { markedName } from '@ngo2/shared/organisations/words'
import { PaperFormat } from '@ngo2/shared/papers/contract'
import type { Context } from 'hono'
import * as v from 'valibot'
import { type Kept, keptOf, publicYearOf } from '../books'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { answerPaper } from './answer'
import { ledgerOf } from './ledger'
import type { Paper } from './paper'
import { isSealed } from './seal'
import { adjustmentNote, statementOf } from './statement'
import { words } from './words'

/** The accounts of a year that two people stand for. */
export async function answerAccounts(app: App, c: Context): Promise<Response> {
  const { organisationId, period, format } = askedIn(c, Year)
  const [name, year] = await Promise.all([
    nameOf(app, organisationId),
    publicYearOf(app, organisationId, period),
  ])
  if (name === undefined || year === undefined) throw missing()
  const names = new Map(year.byProject.flatMap(({ projectId, name: own }) => (own ? [[projectId, own]] : [])))
  const notes = [
    words.published(dayOf(year.publishedAt)),
    ...year.corrections.map(({ at, because }) => words.correction(dayOf(at), because)),
  ]
  const paper = statementOf({ organisation: name, figures: year, names, notes })
  return answerPaper(app, c, paper, format, 'public, max-age=300')
}

/** A quarter with its lines or a year's accounts, as the team keeps them. */
export async function answerBooks(app: App, c: Context): Promise<Response> {
  const { until = '', seal = '' } = c.req.query()
  if (!isSealed(app, c.req.path, until, seal)) {
    throw new AppError('auth.forbidden', 'this address is over, or was never given')
  }
  const { organisationId, period, format } = askedIn(c, v.union([Quarter, Year]))
  const [name, kept] = await Promise.all([nameOf(app, organisationId), keptOf(app, organisationId, period)])
  if (name === undefined || kept === undefined) throw missing()
  return answerPaper(app, c, paperOf(name, kept), format, 'no-store')
}

function paperOf(organisation: string, kept: Kept): Paper {
  const { names } = kept
  if (kept.is === 'quarter') return ledgerOf({ organisation, names, books: kept.books })
  const { adjustments, approvedAt, state } = kept.accounts
  const step = state === 'approved' && approvedAt ? words.published(dayOf(approvedAt)) : words.notPublished
  const notes = [step, ...adjustments.map(adjustmentNote)]
  return statementOf({ organisation, figures: kept.accounts, names, notes })
}

/** What an address names: `…/2025.xlsx`. Anything else is an address that is not there. */
function askedIn<Period extends v.GenericSchema<unknown, string>>(c: Context, Period: Period) {
  const { organisationId, file = '' } = c.req.param()
  const [period, format] = file.split('.')
  const Asked = v.object({ organisationId: OrganisationId, period: Period, format: PaperFormat })
  const asked = v.safeParse(Asked, { organisationId, period, format })
  if (!asked.success) throw missing()
  return asked.output
}

async function nameOf(app: App, id: OrganisationId): Promise<string | undefined> {
  const organisation = await findOrganisation(app.table, id)
  if (organisation === undefined || organisation.closedAt !== undefined) return undefined
  return markedName(organisation).zh
}

const dayOf = (moment: string) => beijingDay(new Date(moment))
const missing = () => new AppError('resource.missing', 'there is no such paper')

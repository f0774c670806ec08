// Which page, and everything it needs: one reading where the function is warm.
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { Slug } from '@ngo2/shared/organisations/slug'
import { emptyShowcase } from '@ngo2/shared/showcases/showcase'
import * as v from 'valibot'
import { findByAddress, findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { findOnTheWeb, type OnTheWeb } from '../showcases'
import { findPublication, findStandings } from '../snapshots'

export type Reading =
  | OnTheWeb
  | { readonly is: 'missing' }
  /** The address was changed; the page stands there now. */
  | { readonly is: 'moved'; readonly to: string }

/** What stands under an address. A page made a moment ago, which the stream has not told of yet, is read from its organisation. */
export async function readAddress(app: App, asked: string): Promise<Reading> {
  const parsed = v.safeParse(Slug, asked)
  if (!parsed.success) return { is: 'missing' }
  const found = await findOnTheWeb(app.table, parsed.output)
  if (found !== undefined) return found
  const id = await findByAddress(app.table, parsed.output)
  const organisation = id && (await findOrganisation(app.table, id))
  if (organisation?.slug === undefined) return { is: 'missing' }
  if (organisation.slug !== parsed.output) return { is: 'moved', to: organisation.slug }
  if (organisation.closedAt !== undefined) {
    return { is: 'closed', organisation, closedAt: organisation.closedAt }
  }
  const registered = organisation.registration.is === 'registered'
  return { is: 'open', organisation, showcase: emptyShowcase, facts: { spans: [], registered } }
}

type Figures = Awaited<ReturnType<typeof readFigures>>

/** A figure changes once a day at most; a minute is nothing beside it. */
const keptMs = 60_000
/** Organisations whose figures a warm function keeps, the longest unread going first. */
const keptOrganisations = 2000

/** By App, so that two of them in one process never see each other's data. */
const kept = new WeakMap<App, Map<OrganisationId, { readonly until: number; readonly figures: Figures }>>()

export async function figuresOf(app: App, id: OrganisationId): Promise<Figures> {
  const mine = kept.get(app) ?? new Map()
  kept.set(app, mine)
  const now = app.now().getTime()
  const known = mine.get(id)
  mine.delete(id)
  const entry =
    known && known.until > now ? known : { until: now + keptMs, figures: await readFigures(app, id) }
  mine.set(id, entry)
  const [oldest] = mine.keys()
  if (mine.size > keptOrganisations) mine.delete(oldest)
  return entry.figures
}

async function readFigures(app: App, id: OrganisationId) {
  const publication = await findPublication(app.table)
  const row = publication && (await findStandings(app.table, publication.runId, id))
  return { publication, standings: row?.standings }
}

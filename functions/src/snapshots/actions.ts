// Reading what was published: every snapshot, how an organisation stood in each, what moved it, and a few side by side.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { Standing } from '@ngo2/shared/ranking/standing'
import type * as contract from '@ngo2/shared/snapshots/contract'
import { findOrganisation, findOrganisations } from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { explanationIn } from './explanation'
import { snapshotNamed, snapshotsOf } from './published'
import { listPublished, type Published } from './published-repository'
import { findPublication, findStandings } from './snapshot-repository'

export async function list(app: App, { cursor }: InputOf<typeof contract.listSnapshots>) {
  const page = await listPublished(app.table, cursor, 10)
  return { ...page, items: await snapshotsOf(app, page.items) }
}

export async function trend(app: App, { organisationId, cursor }: InputOf<typeof contract.readTrend>) {
  await throwUnlessThere(app, organisationId)
  const page = await listPublished(app.table, cursor, 12)
  const items = await Promise.all(
    page.items.map(async ({ runId, publishedAt }) => ({
      runId,
      publishedAt,
      standings: await standingsIn(app, runId, organisationId),
    })),
  )
  return { ...page, items }
}

/** Against the snapshot that was measured before the published one, of those that were published. */
export async function move(app: App, { organisationId, dimension }: InputOf<typeof contract.readMove>) {
  const publication = await findPublication(app.table)
  if (publication === undefined) throw new AppError('resource.missing', 'nothing was published yet')
  const earlier = await publishedBefore(app, publication.runId)
  const [after, before] = await Promise.all(
    [publication, earlier].map((one) => one && explainedIn(app, one, { organisationId, dimension })),
  )
  if (after === undefined) throw new AppError('resource.missing', 'there is no such organisation')
  return { after, ...(before && { before }) }
}

export async function compare(app: App, input: InputOf<typeof contract.compareOrganisations>) {
  const organisations = await findOrganisations(app.table, input.organisations)
  if (organisations.length < input.organisations.length) {
    throw new AppError('resource.missing', 'one of these organisations is not there')
  }
  const publication = await findPublication(app.table)
  const items = await Promise.all(
    organisations.map(async ({ id, name, example }) => ({
      organisation: { id, name, example },
      standings: publication ? await standingsIn(app, publication.runId, id) : nobodySpoke,
    })),
  )
  return { items, ...(publication && { snapshot: await snapshotNamed(app, publication.runId) }) }
}

/** An organisation without a row was evaluated by nobody. */
const nobodySpoke: Record<Dimension, Standing> = {
  transparency: { is: 'collecting', people: 0 },
  communication: { is: 'collecting', people: 0 },
}

async function standingsIn(app: App, runId: RunId, organisationId: OrganisationId) {
  return (await findStandings(app.table, runId, organisationId))?.standings ?? nobodySpoke
}

async function explainedIn(
  app: App,
  { runId, publishedAt }: Published,
  of: { organisationId: OrganisationId; dimension: Dimension },
) {
  const explanation = await explanationIn(app, runId, of)
  return explanation && { runId, publishedAt, explanation }
}

async function publishedBefore(app: App, runId: RunId): Promise<Published | undefined> {
  let cursor: string | undefined
  do {
    const page = await listPublished(app.table, cursor)
    const earlier = page.items.find((one) => one.runId < runId)
    if (earlier) return earlier
    cursor = page.next
  } while (cursor !== undefined)
  return undefined
}

async function throwUnlessThere(app: App, id: OrganisationId): Promise<void> {
  if ((await findOrganisation(app.table, id)) === undefined) {
    throw new AppError('resource.missing', 'there is no such organisation')
  }
}

// Drawing the lots of a list that is closed, and asking whom chance picked.
import type { MemberId } from '@ngo2/shared/accounts/member'
import { drawFrom, pseudonymOf } from '@ngo2/shared/draws/hold'
import { LotId } from '@ngo2/shared/draws/lot'
import { lotDays } from '@ngo2/shared/draws/rules'
import { seedOf } from '@ngo2/shared/draws/seed-chain'
import * as v from 'valibot'
import { findOrganisation } from '../organisations'
import type { App } from '../platform/app'
import { listTiesTo } from '../ties'
import type { OpenChain } from './chain-repository'
import { teamOf } from './close-list'
import { findDraw, readList, type StoredDraw, setDrawn, type Which } from './draw-repository'
import { askIfRested } from './lot-repository'

/**
 * Asks whom chance picked. Who is in the team by now, gone, or was asked elsewhere within a month leaves her place empty: if others moved up,
 * people with one tie would gain by those with many.
 */
export async function drawLots(app: App, which: Which, { secret, pseudonymKey }: OpenChain): Promise<void> {
  const draw = await findDraw(app.table, which)
  if (draw === undefined || draw.drawnAt !== undefined) return
  const [organisation, pseudonyms, ties, team] = await Promise.all([
    findOrganisation(app.table, which.organisationId),
    readList(app.files, draw),
    listTiesTo(app.table, which.organisationId),
    teamOf(app, which.organisationId),
  ])
  const members = new Map(ties.map(({ memberId }) => [pseudonymOf(pseudonymKey, which, memberId), memberId]))
  for (const one of drawFrom({ seed: seedOf(secret, which.week), places: draw.places, pseudonyms })) {
    const memberId = members.get(one)
    const leftOut = memberId === undefined || team.has(memberId) || organisation?.closedAt !== undefined
    if (!leftOut) await ask(app, draw, memberId)
  }
  await setDrawn(app.table, draw, app.now().toISOString())
}

async function ask(app: App, { week, organisation }: StoredDraw, memberId: MemberId): Promise<void> {
  const now = app.now()
  await askIfRested(app.table, {
    id: v.parse(LotId, app.newId('lot')),
    memberId,
    organisation,
    week,
    drawnAt: now.toISOString(),
    endsAt: new Date(now.getTime() + lotDays * 24 * 3600 * 1000).toISOString(),
    state: 'open',
  })
}

// Visits of the demo world: who was with the first organisation some weeks ago, what an operator made of it, and the draws that follow.
import { holdDraws } from '@ngo2/functions/draws/index'
import type { App } from '@ngo2/functions/platform/app'
import type { Send } from '@ngo2/shared/contract/call'
import { addDays } from '@ngo2/shared/maths/calendar'
import { decideVisit, tellVisit } from '@ngo2/shared/ties/contract'
import { forEachOf, must } from './client'

interface Visiting {
  readonly visitors: readonly Send[]
  readonly operator: Send
  readonly organisationId: string
  /** Beijing day. */
  readonly today: string
  readonly newId: (prefix: string) => string
}

/** Long enough ago to have been drawn last week and this week. */
const daysAgo = 20

const notes = [
  '跟车去送过两次水，住在队部，看他们记工。',
  '春天压沙去了三天，草方格是一起扎的。',
  '孩子学校组织去的，队长带着走了一圈地。',
  '路过，进院子坐了坐，看了墙上贴的账。',
]

/** All are confirmed but the last two: one is refused, one waits for the console. */
export async function visit({ visitors, operator, organisationId, today, newId }: Visiting): Promise<void> {
  const visitedOn = addDays(today, -daysAgo)
  const told = visitors.map((visitor, at) => ({ visitor, at, visitId: newId('vis') }))
  await forEachOf(told, 8, async ({ visitor, at, visitId }) => {
    const note = notes[at % notes.length] ?? ''
    await must(visitor, tellVisit, { organisationId, visitId, visitedOn, note })
  })
  for (const { at, visitId } of told.slice(0, -1)) {
    const decision =
      at === told.length - 2
        ? { verdict: 'refused' as const, because: '打电话问过，那几天队里没有人来过。' }
        : { verdict: 'confirmed' as const, because: '打电话问过，去过。' }
    await must(operator, decideVisit, { organisationId, visitId, ...decision })
  }
}

/** Last week's draw and this week's, by the job that holds them every night: one is open, one is closed still. */
export async function drawTwice(app: App): Promise<void> {
  const weekMs = 7 * 24 * 3600 * 1000
  await holdDraws({ ...app, now: () => new Date(app.now().getTime() - weekMs) })
  await holdDraws(app)
}

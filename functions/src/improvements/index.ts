// The door of improvements: what people want improved, and what organisations reply.
import * as contract from '@ngo2/shared/improvements/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { openRoute, route } from '../platform/route'
import { list } from './replies'
import { removeReplies } from './reply-repository'
import { removeTold } from './tally-repository'

/** A team reads and replies rarely, so that what answers it is read when it first does. */
export const improvementRoutes = [
  route(contract.readFeedback, async (...asked) => (await import('./feedback')).read(...asked)),
  route(contract.replyToTheme, async (...asked) => (await import('./replying')).reply(...asked)),
  openRoute(contract.listReplies, list),
]

export { applyReplyVerdict } from './replies'
export { findReply, findReplyById, settingReplyOf } from './reply-repository'

/** Takes out what an organisation replied, and what it was told. */
export async function eraseFeedback(app: App, id: OrganisationId): Promise<void> {
  await removeReplies(app.table, id)
  await removeTold(app.table, id)
}

// The door of improvements: what people want improved, and what organisations reply.
import * as contract from '@ngo2/shared/improvements/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { App } from '../platform/app'
import { openRoute, route } from '../platform/route'
import { read } from './feedback'
import { list, reply } from './replies'
import { removeReplies } from './reply-repository'
import { removeTold } from './tally-repository'

export const improvementRoutes = [
  route(contract.readFeedback, read),
  route(contract.replyToTheme, reply),
  openRoute(contract.listReplies, list),
]

export { applyReplyVerdict, findShownReplies } from './replies'
export { findReply, listReplies, ownReply, settingReplyOf } from './reply-repository'

/** Takes out what an organisation replied, and what it was told. */
export async function eraseFeedback(app: App, id: OrganisationId): Promise<void> {
  await removeReplies(app.table, id)
  await removeTold(app.table, id)
}

// The door of messages: they listen to the log, and are read by whom they concern.
import * as contract from '@ngo2/shared/messages/contract'
import { openRoute, route } from '../platform/route'
import { agree, count, list, readUpTo, templates } from './actions'

export const messageRoutes = [
  route(contract.listMyMessages, list),
  route(contract.countMyMessages, count),
  route(contract.readMessagesUpTo, readUpTo),
  openRoute(contract.listMessageTemplates, templates),
  route(contract.agreeToMessage, agree),
]

export { deliver } from './deliver'
export { tellOfLot, tellOfVisit } from './tell-person'

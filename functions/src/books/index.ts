// The door of books: what other features may use of it.
import * as contract from '@ngo2/shared/books/contract'
import { openRoute, route } from '../platform/route'
import { list } from './listing'
import { readPublic } from './public'
import * as quarters from './quarters'
import * as years from './years'

export const bookRoutes = [
  route(contract.listBooks, list),
  route(contract.readQuarter, quarters.read),
  route(contract.saveQuarter, quarters.save),
  route(contract.closeQuarter, quarters.close),
  route(contract.readYear, years.read),
  route(contract.submitYear, years.submit),
  route(contract.approveYear, years.approve),
  route(contract.returnYear, years.giveBack),
  openRoute(contract.readPublicBooks, readPublic),
]

export { closedQuarterEntity } from './head-repository'
export { type Kept, keptOf } from './kept'
export { listQuartersKept } from './leaving'
export { publicBooksOf, publicYearOf } from './public'
export { applyReasonVerdict } from './reactions'
export { remindOfQuarters } from './reminders'
export { removeBooks } from './removal'
export { yearEntity } from './year-repository'

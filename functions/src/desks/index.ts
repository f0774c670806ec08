// The door of desks: where a team makes and keeps its organisation's page.
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import * as contract from '@ngo2/shared/desks/contract'
import { route } from '../platform/route'
import { changeTo } from './address'
import { announce, withdraw } from './closing'
import { make } from './make'
import { edit } from './page'
import { listLog, listMine, readDesk } from './reading'
import { answer, change, listGuests } from './registration'

export const deskRoutes = [
  route(contract.makeOrganisation, make),
  route(contract.listMyTeams, listMine),
  route(contract.readDesk, readDesk),
  route(listAuditEntries, listLog),
  route(contract.editPage, edit),
  route(contract.changeAddress, changeTo),
  route(contract.changeRegistration, change),
  route(contract.listGuests, listGuests),
  route(contract.answerHosting, answer),
  route(contract.announceClosing, announce),
  route(contract.withdrawClosing, withdraw),
]

export { finishClosings } from './closing'
export { findPage, type StoredPage } from './page-repository'
export { applyPageVerdict } from './verdict'

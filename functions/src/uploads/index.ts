// The door of uploads: what other features may use of it.
import * as contract from '@ngo2/shared/uploads/contract'
import { openRoute, route } from '../platform/route'
import { arrive, narrow, open, read } from './actions'
import { openAsOperator, openForTeam, openPublic, picturePage } from './looking'
import { greetingPage, pushPage } from './push'

export const uploadRoutes = [
  route(contract.openUpload, open),
  route(contract.arriveUpload, arrive),
  route(contract.readUpload, read),
  openRoute(contract.openPublicFile, openPublic),
  route(contract.openTeamFile, openForTeam),
  route(contract.openFileAsOperator, openAsOperator),
  route(contract.narrowVisibility, narrow),
]
export const uploadPages = [picturePage, greetingPage, pushPage]

export { eraseOwnUploads, eraseUploads } from './erase'
export { areOwnSights, findFile, type HeldFile, listFiles, type ParcelFile, releaseDocument } from './holding'
export { applyPictureVerdict, askAboutPicture, askAboutPicturesAgain } from './media-check'
export { pictureWaitingEntity } from './media-repository'

// Opening a paper of one's team: an address that is good for a while.
import { type openPaper, paperMinutes } from '@ngo2/shared/papers/contract'
import { keptOf } from '../books'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import { membershipFor } from '../teams'
import { sealed } from './seal'

export const open: Action<typeof openPaper> = async (app, { organisationId, period, format }, actor) => {
  await membershipFor(app, actor, organisationId, 'keepBooks')
  if ((await keptOf(app, organisationId, period)) === undefined) {
    throw new AppError('resource.missing', 'nothing is kept of that period')
  }
  const until = new Date(app.now().getTime() + paperMinutes * 60 * 1000)
  return {
    path: sealed(app, `/papers/${organisationId}/books/${period}.${format}`, until),
    expiresAt: until.toISOString(),
  }
}

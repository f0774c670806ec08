// What the operator who is looking may do next on the way of a preview to everybody.
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Publishing } from '@ngo2/shared/publications/proposal'

/**
 * look: somebody must look first · stopped: somebody said no · propose, confirm: hers to do · wait: she proposed, a colleague
 * confirms.
 */
export type Step = 'look' | 'stopped' | 'propose' | 'confirm' | 'wait'

export function stepOf({ review, proposal }: Publishing, me: MemberId): Step {
  if (review.stopped > 0) return 'stopped'
  if (review.open > 0) return 'look'
  if (proposal === undefined) return 'propose'
  return proposal.by.is !== 'platform' && proposal.by.memberId === me ? 'wait' : 'confirm'
}

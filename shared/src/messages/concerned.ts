// Who hears of which deed: all of it, in one table.
import type { MemberId } from '../accounts/member'
import type { AuditEntry, Deed } from '../audit/entry'
import { type Act, mayInTeam, type Role } from '../teams/role'

/** Whoever in the team has this right; everybody in it; or the person the deed is about. */
type Listener = { readonly may: Act } | 'everyone' | 'person'

/** Deeds that are not here are read in the log by who wants to know. */
const listeners: Partial<Record<Deed, readonly Listener[]>> = {
  claimAsked: [{ may: 'keepTeam' }],
  claimDecided: ['person', { may: 'keepTeam' }],
  addressChanged: [{ may: 'chooseAddress' }],
  registrationChanged: [{ may: 'stateIdentity' }],
  hostAsked: [{ may: 'stateIdentity' }],
  hostAnswered: [{ may: 'stateIdentity' }],
  memberJoined: [{ may: 'keepTeam' }],
  roleChanged: ['person'],
  memberLeft: [{ may: 'keepTeam' }],
  memberRemoved: ['person', { may: 'keepTeam' }],
  recoveryAsked: ['everyone'],
  recoverySeconded: ['everyone'],
  recoveryStopped: ['everyone'],
  pageRecovered: ['everyone', 'person'],
  evidenceDecided: [{ may: 'giveEvidence' }],
  evidenceExpiring: [{ may: 'giveEvidence' }],
  levelChanged: ['everyone'],
  booksSubmitted: [{ may: 'approveBooks' }],
  booksApproved: [{ may: 'keepBooks' }],
  booksReturned: [{ may: 'keepBooks' }],
  reportDue: [{ may: 'keepBooks' }],
  checkAsked: [{ may: 'answerPeople' }],
  checkDecided: ['everyone'],
  checkAppealed: [{ may: 'answerPeople' }],
  takenOut: [{ may: 'takeOut' }],
  closingAnnounced: ['everyone'],
  closingWithdrawn: ['everyone'],
  pageClosed: ['everyone'],
}

/** Whether anybody at all hears of this deed. */
export function isTold(deed: Deed): boolean {
  return deed in listeners
}

/** Everybody who hears of it, once; never whoever did it. */
export function concernedBy(
  entry: Pick<AuditEntry, 'deed' | 'by' | 'concerns'>,
  team: readonly { readonly memberId: MemberId; readonly role: Role }[],
): MemberId[] {
  const heard = (listeners[entry.deed] ?? []).flatMap((listener) => {
    if (listener === 'person') return entry.concerns?.memberId ?? []
    const those = listener === 'everyone' ? team : team.filter(({ role }) => mayInTeam(role, listener.may).ok)
    return those.map(({ memberId }) => memberId)
  })
  const doer = entry.by.is === 'platform' ? undefined : entry.by.memberId
  return [...new Set(heard)].filter((memberId) => memberId !== doer)
}

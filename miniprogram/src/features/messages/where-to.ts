// Where a message leads: to the page where something can be done about it.
import type { Message } from '@ngo2/shared/messages/message'
import type { Place } from '@/platform/navigate'

const pages: Partial<Record<Message['deed'], string>> = {
  evidenceDecided: 'pkg-desk/evidence',
  evidenceExpiring: 'pkg-desk/evidence',
  levelChanged: 'pkg-desk/evidence',
  booksSubmitted: 'pkg-desk/books',
  booksApproved: 'pkg-desk/books',
  booksReturned: 'pkg-desk/books',
  memberJoined: 'pkg-desk/team',
  roleChanged: 'pkg-desk/team',
  memberLeft: 'pkg-desk/team',
  recoveryAsked: 'pkg-desk/team',
  recoverySeconded: 'pkg-desk/team',
  recoveryStopped: 'pkg-desk/team',
  pageRecovered: 'pkg-desk/team',
  hostAsked: 'pkg-desk/identity',
  hostAnswered: 'pkg-desk/identity',
  registrationChanged: 'pkg-desk/identity',
  addressChanged: 'pkg-desk/address',
  claimAsked: 'pkg-desk/log',
  takenOut: 'pkg-desk/log',
  claimDecided: 'pkg-desk/mine',
  askedByLot: 'pkg-me/lots',
  visitDecided: 'pkg-me/visits',
}

/** A due quarter is closed in the books, any other report is given as evidence; all else is read on the organisation's page. */
export function whereTo({
  deed,
  about,
  organisation,
}: Pick<Message, 'deed' | 'about' | 'organisation'>): Place {
  const params = { id: organisation.id }
  if (deed === 'reportDue') {
    const quarterly = about === undefined || /^20\d\dQ[1-4]$/.test(about)
    return { page: quarterly ? 'pkg-desk/books' : 'pkg-desk/evidence', params }
  }
  return { page: pages[deed] ?? 'pkg-ngo/organisation', params }
}

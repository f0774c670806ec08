// The card an invitation is forwarded under; without one, the organisation's own page is what the card shows.
import type { MyTeam } from '@ngo2/shared/desks/contract'
import { markedName } from '@ngo2/shared/organisations/words'
import type { InvitationWithCode } from '@ngo2/shared/teams/invitation'
import { roleWords } from '@ngo2/shared/teams/words'
import picture from '@/assets/cards/neighbours.jpg'
import type { Forwarded } from '@/features/sharing'
import { say } from '@/platform/language'
import { teamWords as words } from './words'

/** The code stands in the card: whoever opens it first is the one who joins. */
export function invitedCardOf(
  id: string,
  organisation: Pick<MyTeam, 'name' | 'example'> | undefined,
  invitation: InvitationWithCode | undefined,
): Forwarded {
  const name = organisation === undefined ? words.thisTeam : markedName(organisation)
  if (invitation === undefined) {
    return {
      card: { title: say(name), page: 'pkg-ngo/organisation', params: { id }, imageUrl: picture },
    }
  }
  const { code, role } = invitation
  return {
    card: {
      title: say(words.card(name, roleWords[role])),
      page: 'pkg-desk/join',
      params: { code },
      imageUrl: picture,
    },
  }
}

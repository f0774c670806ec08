// The card under which an organisation's page is forwarded.
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import picture from '@/assets/cards/neighbours.jpg'
import type { Forwarded } from '@/features/sharing'
import { say } from '@/platform/language'
import { cardTitleOf } from './facts'

/** `organisation` is absent while the page has not come. */
export function forwardedOf(id: string, organisation: Organisation | undefined): Forwarded {
  return {
    subject: { kind: 'organisation', id },
    card: {
      title: say(cardTitleOf(organisation)),
      page: 'pkg-ngo/organisation',
      params: { id },
      imageUrl: picture,
    },
  }
}

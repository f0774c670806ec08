// Lets a page be forwarded, and tells the server which card it was and which group it was opened in.
import { enterFromGroup, recordShare } from '@ngo2/shared/sharing/contract'
import { makeShareId, ShareId, type ShareSubject } from '@ngo2/shared/sharing/share'
import { useEffect, useRef } from 'react'
import * as v from 'valibot'
import { ask, session } from '@/api/ask'
import { random } from '@/platform/chance'
import { groupTicket, isSinglePage, keepGroupTickets, sealedGroup } from '@/platform/launch'
import { useParam, useShownAgain } from '@/platform/page'
import { useCard } from '@/platform/share'
import { enterGroup } from './enter-group'

interface Forwarded {
  readonly subject: ShareSubject
  /** Says who and what; WeChat shows two lines. */
  readonly title: string
  /** The page the card opens; it finds the subject's id as `id`. */
  readonly page: string
  /** A packaged picture, 5:4. */
  readonly picture: string
}

/** Call it at the top of the page component, with both share permissions in the page's config. */
export function useSharing({ subject, title, page, picture }: Forwarded): void {
  useCard(() => {
    const shareId = makeShareId(random)
    // Nobody waits for it: a card whose mark is unknown opens just the same.
    void ask(recordShare, { shareId, subject })
    return { title, page, params: { id: subject.id }, shareId, imageUrl: picture }
  })
  useGroupEntry(subject)
}

/** The mark of the card this page was opened by; nothing where there was none or it is no mark. */
export function useArrival(): ShareId | undefined {
  const mark = v.safeParse(ShareId, useParam('s'))
  return mark.success ? mark.output : undefined
}

/** Never signs anybody in: a guest who signs in for something else is asked about the group when the page shows again. */
function useGroupEntry(subject: ShareSubject): void {
  const byCard = useArrival() !== undefined
  const told = useRef(false)
  const tell = () => {
    if (told.current || !byCard || groupTicket() === undefined || !session.isOpen()) return
    told.current = true
    void enterGroup({
      sealed: sealedGroup,
      tell: (sealed) => ask(enterFromGroup, { ...sealed, subject }),
      renewSession: session.renew,
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening of the page
  useEffect(() => {
    if (isSinglePage()) return
    void keepGroupTickets()
    tell()
  }, [])
  useShownAgain(tell)
}

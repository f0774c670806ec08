// By which forwarded card the reader came.
import { ShareId } from '@ngo2/shared/sharing/share'
import * as v from 'valibot'
import { useParam } from '@/platform/page'

/** The mark of the card that opened this page; nothing where no card did. */
export function useArrival(): ShareId | undefined {
  const mark = v.safeParse(ShareId, useParam('s'))
  return mark.success ? mark.output : undefined
}

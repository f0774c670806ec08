// Asking that one's own evaluation count in full, or for a second look: what is typed survives, and a second try asks once.
import { CheckId } from '@ngo2/shared/appeals/check'
import { appealSheet, askAgain } from '@ngo2/shared/appeals/contract'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useSentOnce } from '@/api/use-sent-once'

const appealKind = {
  name: 'appeal',
  id: CheckId,
  prefix: 'chk',
  fields: v.object({ reason: v.string() }),
  blank: { reason: '' },
}

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 500

/** `again`: the appeal that was not followed, where another person is to look. */
export function useAppealing(organisationId: string, again: CheckId | undefined) {
  const appealing = useSentOnce(appealKind, `${organisationId}.${again ?? ''}`, (checkId, fields) => {
    const reason = fields.reason.trim()
    return again === undefined
      ? ask(appealSheet, { checkId, organisationId, reason })
      : ask(askAgain, { checkId: again, because: reason })
  })
  const { length } = [...appealing.fields.reason.trim()]
  return { ...appealing, again: again !== undefined, fits: length >= shortest && length <= longest }
}

export type Appealing = ReturnType<typeof useAppealing>

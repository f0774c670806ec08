// Asking for a check, or for a second look: what is typed survives, and a second try asks once.
import { CheckId } from '@ngo2/shared/appeals/check'
import { askAgain, askCheck } from '@ngo2/shared/appeals/contract'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useSentOnce } from '@/api/use-sent-once'
import type { Asked } from './matter'

const checkKind = {
  name: 'check',
  id: CheckId,
  prefix: 'chk',
  fields: v.object({ reason: v.string() }),
  blank: { reason: '' },
}

/** In characters, as the contract takes them. */
const shortest = 5
export const longest = 500

export function useAsking(organisationId: string, asked: Asked | undefined) {
  const part = `${organisationId}.${JSON.stringify(asked)}`
  const asking = useSentOnce(checkKind, part, (checkId, fields) => {
    if (asked === undefined) throw new Error('asked for a check of nothing')
    const reason = fields.reason.trim()
    return asked.is === 'again'
      ? ask(askAgain, { checkId: asked.checkId, because: reason })
      : ask(askCheck, { organisationId, checkId, matter: asked.matter, reason })
  })
  const { length } = [...asking.fields.reason.trim()]
  return { ...asking, asked, fits: length >= shortest && length <= longest }
}

export type Asking = ReturnType<typeof useAsking>

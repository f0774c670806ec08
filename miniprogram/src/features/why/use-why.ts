// The account of an organisation's figure in the dimension the reader chose, and what the organisation replied to people.
import { Dimension } from '@ngo2/shared/evaluations/criterion'
import { listReplies } from '@ngo2/shared/improvements/contract'
import { explainStanding } from '@ngo2/shared/ranking/contract'
import { useState } from 'react'
import * as v from 'valibot'
import { useView } from '@/api/use-view'

/** `wanted` is the dimension of the address; the first one where it names none. */
export function useWhy(organisationId: string, wanted: string | undefined) {
  const [dimension, setDimension] = useState<Dimension>(() =>
    v.is(Dimension, wanted) ? wanted : 'transparency',
  )
  const account = useView(explainStanding, { organisationId, dimension })
  const replies = useView(listReplies, { organisationId })
  return { dimension, setDimension, replies, ...account }
}

export type Why = ReturnType<typeof useWhy>

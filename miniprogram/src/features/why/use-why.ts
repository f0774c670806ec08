// The account of an organisation's figure in the dimension the reader chose.
import { Dimension } from '@ngo2/shared/evaluations/criterion'
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
  return { dimension, setDimension, ...account }
}

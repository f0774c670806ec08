// A ranking as a reader asks for it: a dimension and a set of peers of one snapshot, and chance inside the sections.
import { Dimension } from '@ngo2/shared/evaluations/criterion'
import { setKey, type Traits } from '@ngo2/shared/ranking/peers'
import { readRanking } from '@ngo2/shared/snapshots/contract'
import { useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSeed } from '@/api/use-seed'

/** `snapshot`: a past one, the published one where none is named. `wanted`: the dimension of the address. */
export function useRanking(snapshot: string | undefined, wanted: string | undefined) {
  const [dimension, setDimension] = useState<Dimension>(() =>
    v.is(Dimension, wanted) ? wanted : 'transparency',
  )
  const [set, setSet] = useState<Traits>({})
  const seed = useSeed()
  const named = snapshot === undefined ? {} : { snapshot }
  const list = useList(`${dimension} ${setKey(set)}`, (cursor) =>
    ask(readRanking, { dimension, seed, ...set, ...named, ...(cursor !== undefined && { cursor }) }),
  )
  return {
    ...list,
    dimension,
    set,
    setSet,
    /** Sets with enough figures differ from dimension to dimension. */
    setDimension: (next: Dimension) => {
      setDimension(next)
      setSet({})
    },
  }
}

export type Ranked = ReturnType<typeof useRanking>

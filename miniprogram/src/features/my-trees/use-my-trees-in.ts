// One's own trees in one plot, for those who are signed in.
import { listMyTrees } from '@ngo2/shared/trees/contract'
import type { MyTree } from '@ngo2/shared/trees/tree'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/api/ask'
import { useSignedIn } from '@/api/use-signed-in'

/** Pages of twenty; whoever plants three a day for a month has five. */
const mostPages = 10

export interface MyTreesIn {
  /** Empty for strangers and until the answer came. */
  readonly trees: readonly MyTree[]
  readonly read: () => Promise<void>
}

/** A decoration: where no answer comes, the plot is shown without one's own trees ringed. */
export function useMyTreesIn(plotId: string | undefined): MyTreesIn {
  const signedIn = useSignedIn()
  const [trees, setTrees] = useState<readonly MyTree[]>([])
  const read = useCallback(async () => {
    if (!signedIn || plotId === undefined) return setTrees([])
    const all = await readAll()
    setTrees(all.filter(({ plot }) => plot.id === plotId))
  }, [signedIn, plotId])
  useEffect(() => {
    void read()
  }, [read])
  return { trees, read }
}

async function readAll(): Promise<MyTree[]> {
  const trees: MyTree[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const outcome = await ask(listMyTrees, { cursor })
    if (outcome.is !== 'ok') return trees
    trees.push(...outcome.value.items)
    cursor = outcome.value.next
    if (cursor === undefined) return trees
  }
  return trees
}

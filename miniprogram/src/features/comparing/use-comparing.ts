// Which organisations stand side by side: those chosen, and others to be found by name.
import { listOrganisations } from '@ngo2/shared/directory/contract'
import { comparedMax } from '@ngo2/shared/snapshots/contract'
import { useEffect, useState } from 'react'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSeed } from '@/api/use-seed'

/** Long enough to type a syllable, short enough to seem at once. */
const typingPauseMs = 300

export interface Chosen {
  readonly id: string
  readonly name: string
  readonly example: boolean
}

/** `first`: the organisation from whose page one came. */
export function useComparing(first: Chosen | undefined) {
  const [chosen, setChosen] = useState<readonly Chosen[]>(first ? [first] : [])
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const seed = useSeed()
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), typingPauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  const found = useList(asked, (cursor) =>
    ask(listOrganisations, {
      dimension: 'transparency',
      seed,
      ...(asked !== '' && { q: asked }),
      ...(cursor !== undefined && { cursor }),
    }),
  )
  return {
    chosen,
    full: chosen.length >= comparedMax,
    typed,
    setTyped,
    found,
    add: ({ id, name, example }: Chosen) => {
      const known = chosen.some((one) => one.id === id)
      if (!known && chosen.length < comparedMax) setChosen([...chosen, { id, name, example }])
    },
    drop: (id: string) => setChosen(chosen.filter((one) => one.id !== id)),
  }
}

export type Comparing = ReturnType<typeof useComparing>

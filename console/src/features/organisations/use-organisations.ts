// The organisations that match a search, in the order of one opening.
import { listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { useEffect, useState } from 'react'
import { useAsk } from '../../platform/api'
import { freshNumber } from '../../platform/chance'
import { useList } from '../../platform/use-list'

/** Long enough for the next letter of a word, short enough not to be waited for. */
const typingPauseMs = 300

export function useOrganisations(dimension: Dimension, typed: string) {
  const ask = useAsk()
  const [seed] = useState(() => freshNumber(1_000_000))
  const q = useSettled(typed.trim())
  return useList([dimension, q].join(' '), (cursor) => ask(listOrganisations, { dimension, q, seed, cursor }))
}

/** A text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingPauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

// The list of organisations as a reader asks for it: a dimension, some words, place, cause and level, and chance inside the sections.
import { listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Level } from '@ngo2/shared/evidence/level'
import type { Cause } from '@ngo2/shared/organisations/organisation'
import type { Place } from '@ngo2/shared/organisations/place'
import { useEffect, useMemo, useState } from 'react'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { useSeed } from '@/api/use-seed'
import { storedAnswer } from '@/platform/storage'

/** Long enough to type a syllable, short enough to seem at once. */
const typingPauseMs = 300

/** What is asked beside the words typed. */
export interface Asking {
  readonly dimension: Dimension
  readonly place: Place | undefined
  readonly cause: Cause | undefined
  readonly level: Level | undefined
}

const everybody = { place: undefined, cause: undefined, level: undefined }

export function useDirectory() {
  const [asking, setAsking] = useState<Asking>({ dimension: 'transparency', ...everybody })
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const seed = useSeed()
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), typingPauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  const { dimension, place, cause, level } = asking
  const kept = useMemo(
    () => storedAnswer(listOrganisations.name, listOrganisations.output, dimension),
    [dimension],
  )
  const wish = {
    ...(asked !== '' && { q: asked }),
    ...(place && { place: place.code }),
    ...(cause && { cause }),
    ...(level && { level }),
  }
  const searching = Object.keys(wish).length > 0
  const list = useList(
    `${dimension} ${JSON.stringify(wish)}`,
    (cursor) => ask(listOrganisations, { dimension, seed, ...wish, ...(cursor !== undefined && { cursor }) }),
    searching ? undefined : kept,
  )
  return {
    ...list,
    typed,
    setTyped,
    asking,
    ask: (change: Partial<Asking>) => setAsking((before) => ({ ...before, ...change })),
    showAll: () => {
      setTyped('')
      setAsked('')
      setAsking((before) => ({ ...before, ...everybody }))
    },
    searching,
  }
}

// The list of organisations as a reader asks for it: a dimension, some words, and chance inside the sections.
import { listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { useEffect, useMemo, useState } from 'react'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'
import { random } from '@/platform/chance'
import { storedAnswer } from '@/platform/storage'

/** Long enough to type a syllable, short enough to seem at once. */
const typingPauseMs = 300

export function useDirectory() {
  const [dimension, setDimension] = useState<Dimension>('transparency')
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const seed = useMemo(() => Math.floor(random() * 1_000_000), [])
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), typingPauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  const kept = useMemo(
    () => storedAnswer(listOrganisations.name, listOrganisations.output, dimension),
    [dimension],
  )
  const list = useList(
    `${dimension} ${asked}`,
    (cursor) =>
      ask(listOrganisations, {
        dimension,
        seed,
        ...(asked === '' ? {} : { q: asked }),
        ...(cursor === undefined ? {} : { cursor }),
      }),
    asked === '' ? kept : undefined,
  )
  return { ...list, dimension, setDimension, typed, setTyped, searching: asked !== '' }
}

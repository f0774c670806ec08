// Finds places while somebody types or steps down; those chosen lately are kept on the phone and need no network.
import type { Refusal } from '@ngo2/shared/contract/errors'
import { Place } from '@ngo2/shared/organisations/place'
import { searchPlaces } from '@ngo2/shared/places/contract'
import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { ask } from '@/api/ask'
import { pause } from '@/platform/chance'
import { stored } from '@/platform/storage'
import { withRecent } from './county'

const keptRecent = stored('recent-places', v.array(Place))
const recentCount = 4
/** Long enough that a word typed at once is asked for once. */
const typingMs = 300

type Found =
  | { readonly is: 'finding' }
  | { readonly is: 'found'; readonly places: readonly Place[] }
  | { readonly is: 'failed'; readonly refusal?: Refusal }

export function usePlaces() {
  const [typed, type] = useState('')
  const [path, setPath] = useState<readonly Place[]>([])
  const [found, setFound] = useState<Found>({ is: 'finding' })
  const [tries, setTries] = useState(0)
  const latest = useRef(0)
  const within = path.at(-1)
  const q = typed.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: trying again asks the same question
  useEffect(() => {
    latest.current += 1
    const mine = latest.current
    setFound({ is: 'finding' })
    const find = async () => {
      if (q !== '') await pause(typingMs)
      if (mine !== latest.current) return
      const outcome = await ask(searchPlaces, q === '' ? { parent: within?.code } : { q })
      if (mine !== latest.current) return
      if (outcome.is === 'ok') setFound({ is: 'found', places: outcome.value.items })
      else setFound(outcome.is === 'refused' ? { is: 'failed', refusal: outcome.refusal } : { is: 'failed' })
    }
    void find()
  }, [q, within, tries])
  return {
    typed,
    type,
    within: q === '' ? within : undefined,
    stepInto: (place: Place) => {
      type('')
      setPath([...path, place])
    },
    stepOut: () => setPath(path.slice(0, -1)),
    /** Only where nobody searches or steps down. */
    recent: q === '' && within === undefined ? (keptRecent.read() ?? []) : [],
    remember: (place: Place) => keptRecent.keep(withRecent(keptRecent.read() ?? [], place, recentCount)),
    found,
    retry: () => setTries(tries + 1),
  }
}

// Finds organisations by name while somebody types; whether one can carry a group, the server says.
import { type DirectoryRow, listOrganisations } from '@ngo2/shared/directory/contract'
import { useEffect, useRef, useState } from 'react'
import { ask } from '@/api/ask'
import { pause } from '@/platform/chance'

const most = 6
/** Long enough that a word typed at once is asked for once. */
const typingMs = 300

type Found =
  | { readonly is: 'nothing' }
  | { readonly is: 'found'; readonly rows: readonly DirectoryRow[] }
  | { readonly is: 'failed' }

export function useHosts() {
  const [typed, type] = useState('')
  const [found, setFound] = useState<Found>({ is: 'nothing' })
  const latest = useRef(0)
  const q = typed.trim()
  useEffect(() => {
    latest.current += 1
    const mine = latest.current
    const find = async () => {
      await pause(typingMs)
      if (mine !== latest.current) return
      const outcome = await ask(listOrganisations, { dimension: 'transparency', q, seed: 0 })
      if (mine !== latest.current) return
      setFound(
        outcome.is === 'ok' ? { is: 'found', rows: outcome.value.items.slice(0, most) } : { is: 'failed' },
      )
    }
    if (q === '') setFound({ is: 'nothing' })
    else void find()
  }, [q])
  return { typed, type, found }
}

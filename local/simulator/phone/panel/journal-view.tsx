// What the running mini-program has left behind: complaints first, then the sizes of its updates.
import { type ReactNode, useEffect, useReducer } from 'react'
import type { Host } from '../../host/host'
import { complaints } from '../../host/journal'
import { panelWords } from '../words'

const refreshMs = 1000
const shownLines = 30

export function JournalView({ host }: { readonly host: Host }): ReactNode {
  const [, again] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    const timer = setInterval(again, refreshMs)
    return () => clearInterval(timer)
  }, [])
  const { journal } = host
  const wrong = complaints(journal)
  const updates = journal.setData.slice(-shownLines).reverse()
  return (
    <section className='journal'>
      <h3>
        {panelWords.journal} <small>{panelWords.journalAside}</small>
      </h3>
      {wrong.length === 0 ? <p className='fine'>{panelWords.clean}</p> : null}
      <ul>
        {[...new Set(wrong)].map((line) => (
          <li key={line} className='wrong'>
            {line}
          </li>
        ))}
      </ul>
      <ul>
        {updates.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only read, never edited
          <li key={index}>
            setData {entry.bytes} B · {entry.route}
          </li>
        ))}
      </ul>
    </section>
  )
}

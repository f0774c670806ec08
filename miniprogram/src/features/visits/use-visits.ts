// The visits one told of, newest first. A stranger has none and is not asked to sign in.
import { listMyVisits } from '@ngo2/shared/ties/contract'
import { ask } from '@/api/ask'
import { useMyList } from '@/api/use-my-list'

export function useVisits() {
  return useMyList((cursor) => ask(listMyVisits, { cursor }))
}

export type Visits = ReturnType<typeof useVisits>

// Every ranking that was ever published, newest first.
import { listSnapshots } from '@ngo2/shared/snapshots/contract'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'

export function useSnapshots() {
  return useList('', (cursor) => ask(listSnapshots, cursor === undefined ? {} : { cursor }))
}

export type Snapshots = ReturnType<typeof useSnapshots>

// One of one's own evaluations with everything said before, and the appeals about it.
import { listMyAppeals } from '@ngo2/shared/appeals/contract'
import { listMyVersions } from '@ngo2/shared/evaluations/contract'
import { ask } from '@/api/ask'
import { useList } from '@/api/use-list'

export function useOne(organisationId: string) {
  const versions = useList(organisationId, () => ask(listMyVersions, { organisationId }))
  const appeals = useList(organisationId, async (cursor) => {
    const outcome = await ask(listMyAppeals, { cursor })
    if (outcome.is !== 'ok') return outcome
    const items = outcome.value.items.filter(({ organisation }) => organisation.id === organisationId)
    return { ...outcome, value: { ...outcome.value, items } }
  })
  return { versions, appeals }
}

export type One = ReturnType<typeof useOne>

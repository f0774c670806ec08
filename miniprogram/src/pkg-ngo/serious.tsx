// Telling the platform's staff of something serious; `id` and `name` of the organisation.
import { AllegeBar, AllegeForm, useAlleging } from '@/features/alleging'
import { back } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function SeriousPage() {
  const id = useParam('id') ?? ''
  const work = useAlleging(id)
  return (
    <Screen bar={<AllegeBar work={work} />}>
      <AllegeForm
        name={useParam('name') ?? ''}
        work={work}
        onBack={() => void back({ page: 'pkg-ngo/organisation', params: { id } })}
      />
    </Screen>
  )
}

// Telling of a visit; `id` and `name` of the organisation.
import { useTelling, VisitBar, VisitForm } from '@/features/visits'
import { replace } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function VisitPage() {
  const telling = useTelling(useParam('id') ?? '')
  const name = useParam('name') ?? ''
  return (
    <Screen bar={<VisitBar telling={telling} />}>
      <VisitForm name={name} telling={telling} onVisits={() => void replace({ page: 'pkg-me/visits' })} />
    </Screen>
  )
}

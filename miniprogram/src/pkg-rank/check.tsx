// Asking the platform for a check, or for a second look at one.
import { AskBar, AskView, askedOf, useAsking } from '@/features/checks'
import { replace } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function CheckPage() {
  const id = useParam('id') ?? ''
  const work = useAsking(id, askedOf(useParam('is'), useParam('what')))
  const seeClock = () => void replace({ page: 'pkg-rank/checks', params: { id } })
  return (
    <Screen bar={work.asked && <AskBar work={work} onSent={seeClock} />}>
      <AskView work={work} />
    </Screen>
  )
}

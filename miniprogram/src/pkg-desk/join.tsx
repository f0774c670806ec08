// Joining a team by a card or a code.
import { Joining } from '@/features/joining'
import { replace } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function JoinPage() {
  const code = useParam('code')
  return (
    <Screen>
      <Joining code={code} onDesk={(id) => void replace({ page: 'pkg-desk/desk', params: { id } })} />
    </Screen>
  )
}

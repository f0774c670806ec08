// The organisations I keep, and the ways to come by one.
import { MyOrganisations } from '@/features/my-organisations'
import { open } from '@/platform/navigate'
import { Screen } from '@/ui/screen'

export default function MinePage() {
  return (
    <Screen>
      <MyOrganisations
        onDesk={(id) => void open({ page: 'pkg-desk/desk', params: { id } })}
        onPage={(id) => void open({ page: 'pkg-ngo/organisation', params: { id } })}
        onMake={() => void open({ page: 'pkg-desk/make' })}
        onJoin={() => void open({ page: 'pkg-desk/join' })}
      />
    </Screen>
  )
}

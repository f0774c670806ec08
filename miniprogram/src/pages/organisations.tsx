// The second tab: organisations by section.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function OrganisationsPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={5} />
    </Screen>
  )
}

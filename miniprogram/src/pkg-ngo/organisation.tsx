// One organisation's page.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function OrganisationPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={4} />
    </Screen>
  )
}

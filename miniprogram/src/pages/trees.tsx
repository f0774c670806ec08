// The third tab: sites and plots.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function TreesPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={4} />
    </Screen>
  )
}

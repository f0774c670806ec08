// The first tab: what happened across all organisations.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function FeedPage() {
  return (
    <Screen>
      <Skeleton shape='picture' count={2} />
    </Screen>
  )
}

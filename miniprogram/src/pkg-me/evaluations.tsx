// What one has evaluated.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function EvaluationsPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={4} />
    </Screen>
  )
}

// One question after the other about an organisation.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function EvaluatePage() {
  return (
    <Screen>
      <Skeleton shape='lines' count={5} />
    </Screen>
  )
}

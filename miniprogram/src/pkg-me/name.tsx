// Giving oneself a name.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function NamePage() {
  return (
    <Screen>
      <Skeleton shape='lines' count={2} />
    </Screen>
  )
}

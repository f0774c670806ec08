// One virtual tree.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function TreePage() {
  return (
    <Screen>
      <Skeleton shape='picture' count={1} />
    </Screen>
  )
}

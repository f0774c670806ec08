// One plot from above, with its survival.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function PlotPage() {
  return (
    <Screen>
      <Skeleton shape='picture' count={1} />
    </Screen>
  )
}

// Planting a virtual tree in three steps.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function PlantPage() {
  return (
    <Screen>
      <Skeleton shape='picture' count={1} />
    </Screen>
  )
}

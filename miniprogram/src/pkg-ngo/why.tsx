// Why a figure is what it is, step by step.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function WhyPage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={4} />
    </Screen>
  )
}

// The fourth tab: one's own things and the house.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function MePage() {
  return (
    <Screen>
      <Skeleton shape='rows' count={5} />
    </Screen>
  )
}

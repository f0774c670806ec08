// An operator lets a console in.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function ConfirmConsolePage() {
  return (
    <Screen>
      <Skeleton shape='lines' count={2} />
    </Screen>
  )
}

// Reporting a name.
import { Screen } from '@/ui/screen'
import { Skeleton } from '@/ui/skeleton'

export default function ReportPage() {
  return (
    <Screen>
      <Skeleton shape='lines' count={5} />
    </Screen>
  )
}

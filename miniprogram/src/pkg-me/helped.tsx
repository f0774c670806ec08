// What one wrote down for people without a phone.
import { HelpedList, useHelped } from '@/features/my-evaluations'
import { useEndReached, usePulled } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function HelpedPage() {
  const work = useHelped()
  usePulled(work.refresh)
  useEndReached(() => void work.more())
  return (
    <Screen>
      <HelpedList work={work} />
    </Screen>
  )
}

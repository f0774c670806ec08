// The visits one told of.
import { useVisits, VisitList } from '@/features/visits'
import { openTab } from '@/platform/navigate'
import { useEndReached, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function VisitsPage() {
  const visits = useVisits()
  usePulled(visits.refresh)
  useEndReached(() => void visits.more())
  useShownAgain(() => void visits.refresh())
  return (
    <Screen>
      <VisitList visits={visits} onFind={() => void openTab('pages/organisations')} />
    </Screen>
  )
}

// The checks and appeals of one's organisation, with their clocks and decisions.
import { readDesk } from '@ngo2/shared/desks/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { useView } from '@/api/use-view'
import { ChecksView, useChecks } from '@/features/checks'
import { open } from '@/platform/navigate'
import { useEndReached, useParam, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function ChecksPage() {
  const id = useParam('id') ?? ''
  const checks = useChecks(id)
  const role = useView(readDesk, { organisationId: id }).value?.role
  useEndReached(() => void checks.more())
  useShownAgain(() => void checks.refresh())
  const again = (what: string) => void open({ page: 'pkg-rank/check', params: { id, is: 'again', what } })
  return (
    <Screen>
      <ChecksView checks={checks} onAgain={mayInTeam(role, 'answerPeople').ok ? again : undefined} />
    </Screen>
  )
}

// Putting right what an organisation published.
import { readDesk } from '@ngo2/shared/desks/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { useView } from '@/api/use-view'
import { CorrectionBar, CorrectionView, useCorrecting } from '@/features/corrections'
import { useEndReached, useParam } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function CorrectionsPage() {
  const id = useParam('id') ?? ''
  const work = useCorrecting(id)
  const role = useView(readDesk, { organisationId: id }).value?.role
  useEndReached(() => void work.more())
  return (
    <Screen bar={<CorrectionBar work={work} may={mayInTeam(role, 'giveEvidence').ok} />}>
      <CorrectionView work={work} />
    </Screen>
  )
}

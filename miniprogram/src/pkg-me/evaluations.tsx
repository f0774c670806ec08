// What one has evaluated.
import { MyEvaluationList, useMyEvaluations } from '@/features/my-evaluations'
import { open, openTab } from '@/platform/navigate'
import { useEndReached, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function EvaluationsPage() {
  const { list, more, refresh, withdraw, state, checking } = useMyEvaluations()
  usePulled(refresh)
  useEndReached(() => void more())
  useShownAgain(() => void refresh())
  return (
    <Screen>
      <MyEvaluationList
        list={list}
        withdrawing={state}
        checking={checking}
        ways={{
          onOrganisation: (id) => void open({ page: 'pkg-ngo/organisation', params: { id } }),
          onEdit: (id) => void open({ page: 'pkg-ngo/evaluate', params: { id } }),
          onWithdraw: (evaluation) => void withdraw(evaluation),
        }}
        onFind={() => void openTab('pages/organisations')}
        onRetry={() => void refresh()}
        onMore={() => void more()}
      />
    </Screen>
  )
}

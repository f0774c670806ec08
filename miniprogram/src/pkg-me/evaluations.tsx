// What one has evaluated.
import { useSignedIn } from '@/api/use-signed-in'
import { useCountings } from '@/features/countings'
import { MyEvaluationList, useMyEvaluations } from '@/features/my-evaluations'
import { open, openTab } from '@/platform/navigate'
import { useEndReached, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function EvaluationsPage() {
  const { list, more, refresh, withdraw, command } = useMyEvaluations()
  const countings = useCountings(useSignedIn())
  const again = async () => {
    await Promise.all([refresh(), countings.read()])
  }
  usePulled(again)
  useEndReached(() => void more())
  useShownAgain(() => void again())
  return (
    <Screen>
      <MyEvaluationList
        list={list}
        countings={countings}
        withdrawing={command}
        ways={{
          onOrganisation: (id) => void open({ page: 'pkg-ngo/organisation', params: { id } }),
          onHow: (id) => void open({ page: 'pkg-me/evaluation', params: { id } }),
          onEdit: (id) => void open({ page: 'pkg-ngo/evaluate', params: { id } }),
          onWithdraw: (evaluation) => void withdraw(evaluation),
        }}
        onFind={() => void openTab('pages/organisations')}
        onHelped={() => void open({ page: 'pkg-me/helped' })}
        onRetry={() => void refresh()}
        onMore={() => void more()}
      />
    </Screen>
  )
}

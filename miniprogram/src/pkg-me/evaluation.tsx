// One of one's own evaluations: how it counts, and what one said before.
import { useSignedIn } from '@/api/use-signed-in'
import { useCountings } from '@/features/countings'
import { OneView, useOne } from '@/features/my-evaluations'
import { open } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function EvaluationPage() {
  const id = useParam('id') ?? ''
  const one = useOne(id)
  const countings = useCountings(useSignedIn())
  const again = async () => {
    await Promise.all([one.versions.refresh(), one.appeals.refresh(), countings.read()])
  }
  usePulled(again)
  useShownAgain(() => void again())
  return (
    <Screen>
      <OneView
        one={one}
        countings={countings}
        onAppeal={() => void open({ page: 'pkg-me/appeal', params: { id } })}
        onAgain={(checkId) => void open({ page: 'pkg-me/appeal', params: { id, again: checkId } })}
        onEdit={() => void open({ page: 'pkg-ngo/evaluate', params: { id } })}
      />
    </Screen>
  )
}

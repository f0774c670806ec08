// What one was asked by lot, and with whom one has a proven tie.
import { useSignedIn } from '@/api/use-signed-in'
import { LotList, TieRows, useLots } from '@/features/lots'
import { open } from '@/platform/navigate'
import { useEndReached, usePulled, useShownAgain } from '@/platform/page'
import { Screen } from '@/ui/screen'

export default function LotsPage() {
  const signedIn = useSignedIn()
  const lots = useLots()
  usePulled(lots.refresh)
  useEndReached(() => void lots.more())
  useShownAgain(() => void lots.refresh())
  return (
    <Screen>
      <LotList
        lots={lots}
        ways={{
          onEvaluate: (id) => void open({ page: 'pkg-ngo/evaluate', params: { id } }),
          onHow: () => void open({ page: 'pkg-me/lot-rules' }),
        }}
      />
      {signedIn && <TieRows onVisits={() => void open({ page: 'pkg-me/visits' })} />}
    </Screen>
  )
}

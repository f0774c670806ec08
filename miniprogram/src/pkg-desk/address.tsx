// Where an organisation's page stands on the open web.
import { readDesk } from '@ngo2/shared/desks/contract'
import { useView } from '@/api/use-view'
import { AddressForm } from '@/features/address'
import { editingWords } from '@/features/page-editing'
import { say } from '@/platform/language'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function AddressPage() {
  const { state, read } = useView(readDesk, { organisationId: useParam('id') ?? '' })
  return (
    <Screen>
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(editingWords.gone)} />}
      >
        {(desk) => <AddressForm desk={desk} onChanged={() => void read()} />}
      </PageView>
    </Screen>
  )
}

// Making an organisation's page, step by step.
import { Made, MakingBar, MakingForm, useMaking } from '@/features/making'
import { open, replace } from '@/platform/navigate'
import { Screen } from '@/ui/screen'

export default function MakePage() {
  const making = useMaking()
  const { state } = making.command
  if (state.is === 'done') {
    const { id } = state.value
    return (
      <Screen>
        <Made
          made={state.value}
          onCertificate={() => void open({ page: 'pkg-desk/evidence', params: { id, item: 'T1' } })}
          onDesk={() => void replace({ page: 'pkg-desk/desk', params: { id } })}
          onPage={() => void open({ page: 'pkg-ngo/organisation', params: { id } })}
        />
      </Screen>
    )
  }
  return (
    <Screen bar={<MakingBar making={making} />}>
      <MakingForm making={making} onClaim={(id) => void open({ page: 'pkg-desk/claim', params: { id } })} />
    </Screen>
  )
}

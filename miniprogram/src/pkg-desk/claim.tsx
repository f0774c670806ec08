// Claiming a page that is there already.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { useView } from '@/api/use-view'
import { ClaimBar, ClaimForm, claimingWords, useClaiming } from '@/features/claiming'
import { say } from '@/platform/language'
import { back, open } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function ClaimPage() {
  const id = useParam('id') ?? ''
  const { state, read, value } = useView(readOrganisationPage, { organisationId: id })
  const claiming = useClaiming(id)
  const form = value !== undefined && claiming.command.state.is !== 'done'
  return (
    <Screen bar={form ? <ClaimBar claiming={claiming} /> : undefined}>
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(claimingWords.gone)} />}
      >
        {({ organisation }) => (
          <ClaimForm
            organisation={organisation}
            claiming={claiming}
            onJoin={() => void open({ page: 'pkg-desk/join' })}
            onDone={() => void back({ page: 'pkg-desk/mine' })}
          />
        )}
      </PageView>
    </Screen>
  )
}

// Claiming a page that is there already.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
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
  if (value !== undefined) return <Claiming organisation={value.organisation} />
  return (
    <Screen>
      <PageView
        state={state}
        skeleton='lines'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(claimingWords.gone)} />}
      >
        {() => null}
      </PageView>
    </Screen>
  )
}

function Claiming({ organisation }: { readonly organisation: Organisation }) {
  const claiming = useClaiming(organisation.id)
  const isAsked = claiming.command.state.is === 'done'
  return (
    <Screen bar={isAsked ? undefined : <ClaimBar claiming={claiming} />}>
      <ClaimForm
        organisation={organisation}
        claiming={claiming}
        onJoin={() => void open({ page: 'pkg-desk/join' })}
        onDone={() => void back({ page: 'pkg-desk/mine' })}
      />
    </Screen>
  )
}

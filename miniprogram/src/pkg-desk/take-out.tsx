// Taking everything of an organisation home, and closing its page.
import { readDesk } from '@ngo2/shared/desks/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { useView } from '@/api/use-view'
import { ClosingCard, ParcelCard, takingOutWords, useClosing, useTakingOut } from '@/features/taking-out'
import { say } from '@/platform/language'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function TakeOutPage() {
  const id = useParam('id') ?? ''
  const { state, read } = useView(readDesk, { organisationId: id })
  const takingOut = useTakingOut(id)
  const closing = useClosing(id, read)
  const stranger = <Empty drawing='search' title={say(takingOutWords.onlyOwner)} />
  return (
    <Screen>
      <PageView state={state} skeleton='lines' onRetry={() => void read()} gone={stranger}>
        {({ organisation, role }) =>
          mayInTeam(role, 'takeOut').ok ? (
            <>
              <ParcelCard work={takingOut} />
              <ClosingCard organisation={organisation} work={closing} />
            </>
          ) : (
            stranger
          )
        }
      </PageView>
    </Screen>
  )
}

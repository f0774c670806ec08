// The people of an organisation's page.
import { listMyTeams } from '@ngo2/shared/desks/contract'
import { useView } from '@/api/use-view'
import { useForwarding } from '@/features/sharing'
import { invitedCardOf, TeamView, teamWords, useTeam } from '@/features/team'
import { say } from '@/platform/language'
import { back } from '@/platform/navigate'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function TeamPage() {
  const id = useParam('id') ?? ''
  const work = useTeam(id)
  const mine = useView(listMyTeams, {}).value?.items.find((team) => team.id === id)
  useForwarding(() => invitedCardOf(id, mine, work.invitation))
  return (
    <Screen>
      <PageView
        state={work.state}
        skeleton='rows'
        onRetry={() => void work.read()}
        gone={<Empty drawing='search' title={say(teamWords.gone)} />}
      >
        {(team) => <TeamView team={team} work={work} onLeft={() => void back({ page: 'pkg-desk/mine' })} />}
      </PageView>
    </Screen>
  )
}

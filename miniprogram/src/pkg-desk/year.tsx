// The accounts of one year.
import { readDesk } from '@ngo2/shared/desks/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { useView } from '@/api/use-view'
import { booksWords, Papers, useYear, YearBar, YearView } from '@/features/books'
import { say } from '@/platform/language'
import { useParam, useShownAgain } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function YearPage() {
  const id = useParam('id') ?? ''
  const year = useParam('year') ?? ''
  const work = useYear(id, year)
  useShownAgain(() => void work.read())
  const role = useView(readDesk, { organisationId: id }).value?.role
  const rights = {
    mayKeep: mayInTeam(role, 'keepBooks').ok,
    mayApprove: mayInTeam(role, 'approveBooks').ok,
  }
  return (
    <Screen bar={work.kept && <YearBar year={work.kept} work={work} {...rights} />}>
      <PageView
        state={work.state}
        skeleton='rows'
        onRetry={() => void work.read()}
        gone={<Empty drawing='search' title={say(booksWords.notYours)} />}
      >
        {(accounts) => (
          <>
            <YearView year={accounts} work={work} {...rights} />
            {accounts.quarters.length > 0 && <Papers organisationId={id} period={year} />}
          </>
        )}
      </PageView>
    </Screen>
  )
}

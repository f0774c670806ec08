// The books of one quarter.
import { readDesk } from '@ngo2/shared/desks/contract'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { listDeskProjects } from '@ngo2/shared/projects/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import { useView } from '@/api/use-view'
import { booksWords, Papers, QuarterBar, QuarterView, useQuarter } from '@/features/books'
import { AskForMessage } from '@/features/messages'
import { say } from '@/platform/language'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function QuarterPage() {
  const id = useParam('id') ?? ''
  const quarter = useParam('quarter') ?? ''
  const organisationId = v.safeParse(OrganisationId, id)
  const work = useQuarter(id, quarter)
  const projects = useView(listDeskProjects, { organisationId: id }).value?.items ?? []
  const role = useView(readDesk, { organisationId: id }).value?.role
  const isOpen = work.kept !== undefined && work.kept.closedAt === undefined
  const may = mayInTeam(role, 'keepBooks').ok && isOpen
  const gone = <Empty drawing='search' title={say(booksWords.notYours)} />
  return (
    <Screen bar={isOpen ? <QuarterBar quarter={quarter} work={work} may={may} /> : undefined}>
      <PageView state={work.state} skeleton='rows' onRetry={() => void work.read()} gone={gone}>
        {(kept) =>
          organisationId.success ? (
            <>
              <QuarterView
                organisationId={organisationId.output}
                quarter={quarter}
                work={work}
                projects={projects}
                may={may}
              />
              {kept.closedAt !== undefined && mayInTeam(role, 'keepBooks').ok && (
                <AskForMessage template='reportDue' />
              )}
              {kept.version > 0 && <Papers organisationId={id} period={quarter} />}
            </>
          ) : (
            gone
          )
        }
      </PageView>
    </Screen>
  )
}

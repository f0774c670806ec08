// A team's projects.
import { readDesk } from '@ngo2/shared/desks/contract'
import { listDeskProjects } from '@ngo2/shared/projects/contract'
import { mayInTeam } from '@ngo2/shared/teams/role'
import { useView } from '@/api/use-view'
import { ProjectList, projectsWords } from '@/features/projects'
import { freshId } from '@/platform/chance'
import { say } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam, useShownAgain } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function ProjectsPage() {
  const id = useParam('id') ?? ''
  const { state, read } = useView(listDeskProjects, { organisationId: id })
  const role = useView(readDesk, { organisationId: id }).value?.role
  useShownAgain(() => void read())
  const go = (project: string) => void open({ page: 'pkg-desk/project', params: { id, project } })
  return (
    <Screen>
      <PageView
        state={state}
        skeleton='rows'
        onRetry={() => void read()}
        gone={<Empty drawing='search' title={say(projectsWords.notYours)} />}
      >
        {({ items }) => (
          <ProjectList
            projects={items}
            may={mayInTeam(role, 'keepProjects').ok}
            onProject={go}
            onAdd={() => go(freshId('prj'))}
          />
        )}
      </PageView>
    </Screen>
  )
}

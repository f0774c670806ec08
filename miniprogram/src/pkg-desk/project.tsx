// One project while its team keeps it.
import { readDesk } from '@ngo2/shared/desks/contract'
import { ProjectId } from '@ngo2/shared/projects/project'
import { mayInTeam } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import { useView } from '@/api/use-view'
import { ProjectBar, ProjectView, projectsWords, useProject } from '@/features/projects'
import { say } from '@/platform/language'
import { useParam } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function ProjectPage() {
  const projectId = v.safeParse(ProjectId, useParam('project'))
  if (!projectId.success) {
    return (
      <Screen>
        <Empty drawing='search' title={say(projectsWords.notYours)} />
      </Screen>
    )
  }
  return <Keeping projectId={projectId.output} />
}

function Keeping({ projectId }: { readonly projectId: ProjectId }) {
  const id = useParam('id') ?? ''
  const work = useProject(id, projectId)
  const role = useView(readDesk, { organisationId: id }).value?.role
  const may = mayInTeam(role, 'keepProjects').ok
  return (
    <Screen bar={work.draft.mine && <ProjectBar work={work} may={may} />}>
      <PageView
        state={work.state}
        skeleton='lines'
        onRetry={() => void work.read()}
        gone={<Empty drawing='search' title={say(projectsWords.notYours)} />}
      >
        {() => <ProjectView work={work} may={may} />}
      </PageView>
    </Screen>
  )
}

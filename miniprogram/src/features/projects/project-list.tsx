// A team's projects: running first, then planned, then ended.
import type { DeskProject } from '@ngo2/shared/projects/project'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { yuanOf } from '@/ui/money-field/amount'
import { Tag } from '@/ui/tag'
import { projectStateWords, projectsWords as words } from './words'

interface ProjectListProps {
  readonly projects: readonly DeskProject[]
  readonly may: boolean
  readonly onProject: (projectId: string) => void
  readonly onAdd: () => void
}

export function ProjectList({ projects, may, onProject, onAdd }: ProjectListProps) {
  return (
    <View>
      <View>
        {projects.length === 0 ? (
          <Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />
        ) : (
          <Card>
            {projects.map((project) => (
              <Cell
                key={project.id}
                title={project.name}
                note={`${project.place} · ${say(words.budget(yuanOf(project.budgetFen)))}`}
                aside={<ProjectTag project={project} />}
                onPress={() => onProject(project.id)}
              />
            ))}
          </Card>
        )}
      </View>
      <Button kind='soft' onPress={onAdd} reason={may ? undefined : say(words.mayKeep)}>
        {say(words.add)}
      </Button>
    </View>
  )
}

function ProjectTag({ project }: { readonly project: DeskProject }) {
  if (project.words === 'pending') return <Tag word={say(words.pendingTag)} tone='warn' />
  if (project.words === 'hidden') return <Tag word={say(words.hiddenTag)} tone='bad' />
  return (
    <Tag word={say(projectStateWords[project.state])} tone={project.state === 'running' ? 'ok' : 'quiet'} />
  )
}

// One project while it is kept: its fields, or what somebody else saved meanwhile beside them.
import { View } from '@tarojs/components'
import { outcomeWords, refusalWords } from '@/api/words'
import { Conflicts } from '@/features/conflicts'
import { say } from '@/platform/language'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { ProjectForm } from './project-form'
import type { ProjectWork } from './use-project'
import { projectRefusals, projectStateWords, projectsWords as words } from './words'

interface ProjectViewProps {
  readonly work: ProjectWork
  readonly may: boolean
}

export function ProjectView({ work, may }: ProjectViewProps) {
  const { project, draft, command, busy, end } = work
  const { mine, theirs, conflicts } = draft
  if (mine === undefined || theirs === undefined) return null
  return (
    <View>
      <Heading
        of='title'
        words={project?.name ?? say(words.newTitle)}
        aside={project && say(projectStateWords[project.state])}
      />
      <ProjectNotices work={work} />
      {conflicts.length > 0 ? (
        <Conflicts
          draft={draft}
          title={words.conflict}
          hint={words.conflictHint}
          nameOf={(field) => words.fields[field]}
          textOf={(fields, field) => fields[field]}
        />
      ) : (
        <ProjectForm work={work} mine={mine} />
      )}
      {may && conflicts.length === 0 && project !== undefined && project.state !== 'ended' && (
        <Button
          kind='quiet'
          busy={busy && command.state.is === 'sending' ? say(words.saving) : undefined}
          reason={project.result === undefined || draft.changed ? say(words.endHint) : undefined}
          onPress={() => void end()}
        >
          {say(words.end)}
        </Button>
      )}
    </View>
  )
}

function ProjectNotices({ work: { project, draft, command } }: { readonly work: ProjectWork }) {
  const { state, checking } = command
  return (
    <View>
      {state.is === 'refused' && draft.conflicts.length === 0 && (
        <Notice icon='flag' tone='bad' words={say(refusalWords(state.refusal, projectRefusals))} />
      )}
      {state.is === 'unknown' && (
        <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
      )}
      {state.is === 'done' && <Notice icon='check' tone='ok' words={say(words.saved)} />}
      {project?.words === 'pending' && <Notice icon='clock' words={say(words.pending)} />}
      {project?.words === 'hidden' && <Notice icon='flag' tone='bad' words={say(words.hidden)} />}
      {draft.resumed && draft.changed && (
        <Notice
          icon='pen'
          tone='quiet'
          words={say(words.resumed)}
          action={{ word: say(words.startOver), onPress: draft.forget }}
        />
      )}
    </View>
  )
}

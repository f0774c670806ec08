// One project: typed, kept on the phone, saved, ended.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { endProject, listDeskProjects, saveProject } from '@ngo2/shared/projects/contract'
import type { DeskProject, ProjectId } from '@ngo2/shared/projects/project'
import { useEffect } from 'react'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useVersionedDraft } from '@/api/use-versioned-draft'
import { useView } from '@/api/use-view'
import { now } from '@/platform/chance'
import { confirm } from '@/platform/dialog'
import { say } from '@/platform/language'
import { draftOf, formOf, isGap, ProjectDraft } from './draft'
import { projectsWords as words } from './words'

export function useProject(organisationId: string, projectId: ProjectId) {
  const { state, value, read } = useView(listDeskProjects, { organisationId })
  const project = value?.items.find(({ id }) => id === projectId)
  const day = beijingDay(new Date(now()))
  const saved = value && { version: project?.version ?? 0, fields: draftOf(project, day) }
  const draft = useVersionedDraft('project', ProjectDraft, projectId, saved)
  const command = useCommand<DeskProject>()
  const old = command.state.is === 'refused' && command.state.refusal.code === 'projects.edited_meanwhile'
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal asks once for what was saved meanwhile
  useEffect(() => {
    if (old) void read()
  }, [old])
  return {
    state,
    project,
    read,
    draft,
    command,
    form: draft.mine && formOf(draft.mine),
    busy: command.checking || command.state.is === 'sending',
    write: (change: Partial<ProjectDraft>) => {
      command.reset()
      draft.write(change)
    },
    save: async () => {
      const next = draft.next()
      const form = next && formOf(next.fields)
      if (next === undefined || form === undefined || isGap(form)) return
      const { version } = next
      await command.start(async () => {
        const outcome = await ask(saveProject, { organisationId, projectId, version, project: form })
        if (outcome.is !== 'ok') return outcome
        draft.forget()
        await read()
        return outcome
      })
    },
    end: async () => {
      if (project?.result === undefined) return
      const { endTitle, endAsk, endYes, notYet } = words
      const question = { title: say(endTitle), text: say(endAsk), yes: say(endYes), no: say(notYet) }
      if (!(await confirm(question))) return
      const { version, result } = project
      await command.start(async () => {
        const outcome = await ask(endProject, { organisationId, projectId, version, on: day, result })
        if (outcome.is === 'ok') await read()
        return outcome
      })
    },
  }
}

export type ProjectWork = ReturnType<typeof useProject>

// Saving a project, with the reason where it cannot be saved yet.
import { say } from '@/platform/language'
import { BottomBar } from '@/ui/bottom-bar'
import { SendButton } from '@/ui/send-button'
import { isGap } from './draft'
import type { ProjectWork } from './use-project'
import { projectsWords as words } from './words'

interface ProjectBarProps {
  readonly work: ProjectWork
  readonly may: boolean
}

export function ProjectBar({ work, may }: ProjectBarProps) {
  const { draft, form, command, save } = work
  return (
    <BottomBar>
      <SendButton
        command={command}
        word={words.save}
        busyWord={words.saving}
        reason={reasonOf()}
        onSend={() => void save()}
      />
    </BottomBar>
  )

  function reasonOf(): string | undefined {
    if (!may) return say(words.mayKeep)
    if (draft.conflicts.some((field) => draft.choices[field] === undefined)) return say(words.chooseEach)
    if (!draft.changed) return say(words.nothingChanged)
    if (form === undefined || !isGap(form)) return undefined
    const why = say(form.why === 'money' ? words.money(form.phrase) : words[form.why])
    return `${say(words.fields[form.field])}：${why}`
  }
}

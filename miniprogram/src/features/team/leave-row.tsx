// Leaving the team, after a question.
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import type { TeamWork } from './use-team'
import { teamWords as words } from './words'

interface LeaveRowProps {
  readonly work: TeamWork
  readonly onLeft: () => void
}

export function LeaveRow({ work, onLeft }: LeaveRowProps) {
  const leave = async () => {
    const sure = await confirm({
      title: say(words.leave),
      text: say(words.leaveAsk),
      yes: say(words.leaveYes),
      no: say(words.cancel),
    })
    if (!sure || !(await work.leave())) return
    await done(say(words.left))
    onLeft()
  }
  return (
    <Cell icon='person' title={say(words.leave)} note={say(words.leaveNote)} onPress={() => void leave()} />
  )
}

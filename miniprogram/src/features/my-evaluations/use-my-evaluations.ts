// One's own evaluations page by page, and taking one back. A stranger has none and is not asked to sign in.
import { listMyEvaluations, withdrawEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useMyList } from '@/api/use-my-list'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { myEvaluationsWords as words } from './words'

export function useMyEvaluations() {
  const { list, more, refresh } = useMyList((cursor) => ask(listMyEvaluations, { cursor }))
  const command = useCommand<object>()
  const withdraw = async ({ organisation }: Evaluation) => {
    const sure = await confirm({
      title: say(words.askTitle),
      text: say(words.ask(organisation.name)),
      yes: say(words.withdraw),
      no: say(words.cancel),
    })
    if (!sure) return
    await command.start(async () => {
      const outcome = await ask(withdrawEvaluation, { organisationId: organisation.id })
      if (outcome.is === 'ok') {
        await refresh()
        await done(say(words.withdrawn))
      }
      return outcome
    })
  }
  return { list, more, refresh, withdraw, state: command.state, checking: command.checking }
}

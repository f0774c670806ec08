// What one wrote down for people without a phone, and taking it back because one of them asks.
import { listHelpedEvaluations, withdrawHelpedEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useMyList } from '@/api/use-my-list'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { myEvaluationsWords as words } from './words'

export function useHelped() {
  const { list, more, refresh } = useMyList((cursor) => ask(listHelpedEvaluations, { cursor }))
  const command = useCommand<object>()
  const withdraw = async ({ id, organisation }: Evaluation) => {
    const sure = await confirm({
      title: say(words.askHelpedTitle),
      text: say(words.ask(organisation.name)),
      yes: say(words.withdraw),
      no: say(words.cancel),
    })
    if (!sure) return
    await command.start(async () => {
      const outcome = await ask(withdrawHelpedEvaluation, { evaluationId: id })
      if (outcome.is === 'ok') {
        await refresh()
        await done(say(words.withdrawn))
      }
      return outcome
    })
  }
  return { list, more, refresh, withdraw, command }
}

export type HelpedWork = ReturnType<typeof useHelped>

// Taking an evaluation back, after a question; the list is read again, and it is said that it is gone.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { useCommand } from '@/api/use-command'
import { confirm, done } from '@/platform/dialog'
import { say, type Words } from '@/platform/language'
import { myEvaluationsWords as words } from './words'

interface WithdrawingOptions {
  readonly question: Words
  readonly request: (evaluation: Evaluation) => Promise<Outcome<object>>
  readonly refresh: () => Promise<void>
}

export function useWithdrawing({ question, request, refresh }: WithdrawingOptions) {
  const command = useCommand<object>()
  const withdraw = async (evaluation: Evaluation) => {
    const sure = await confirm({
      title: say(question),
      text: say(words.ask(evaluation.organisation.name)),
      yes: say(words.withdraw),
      no: say(words.cancel),
    })
    if (!sure) return
    await command.start(async () => {
      const outcome = await request(evaluation)
      if (outcome.is === 'ok') {
        await refresh()
        await done(say(words.withdrawn))
      }
      return outcome
    })
  }
  return { command, withdraw }
}

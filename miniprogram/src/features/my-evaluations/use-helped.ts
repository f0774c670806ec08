// What one wrote down for people without a phone, and taking it back because one of them asks.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { listHelpedEvaluations, withdrawHelpedEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useSignedIn } from '@/api/use-signed-in'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { myEvaluationsWords as words } from './words'

const none: Outcome<Page<Evaluation>> = { is: 'ok', value: { items: [] } }

export function useHelped() {
  const signedIn = useSignedIn()
  const { list, more, refresh } = useList(signedIn ? 'mine' : 'nobody', (cursor) =>
    signedIn ? ask(listHelpedEvaluations, { cursor }) : Promise.resolve(none),
  )
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

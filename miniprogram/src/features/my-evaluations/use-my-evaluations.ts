// One's own evaluations page by page, and taking one back. A stranger has none and is not asked to sign in.
import type { Outcome } from '@ngo2/shared/contract/call'
import type { Page } from '@ngo2/shared/contract/page'
import { listMyEvaluations, withdrawEvaluation } from '@ngo2/shared/evaluations/contract'
import type { Evaluation } from '@ngo2/shared/evaluations/evaluation'
import { ask } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useSignedIn } from '@/api/use-signed-in'
import { confirm, done } from '@/platform/dialog'
import { say } from '@/platform/language'
import { myEvaluationsWords as words } from './words'

const none: Outcome<Page<Evaluation>> = { is: 'ok', value: { items: [] } }

export function useMyEvaluations() {
  const signedIn = useSignedIn()
  const { list, more, refresh } = useList(signedIn ? 'mine' : 'nobody', (cursor) =>
    signedIn ? ask(listMyEvaluations, { cursor }) : Promise.resolve(none),
  )
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

// One's own evaluations page by page, and taking one back.
import { listMyEvaluations, withdrawEvaluation } from '@ngo2/shared/evaluations/contract'
import { ask } from '@/api/ask'
import { useMyList } from '@/api/use-my-list'
import { useWithdrawing } from './use-withdrawing'
import { myEvaluationsWords as words } from './words'

export function useMyEvaluations() {
  const { list, more, refresh } = useMyList((cursor) => ask(listMyEvaluations, { cursor }))
  const withdrawing = useWithdrawing({
    question: words.askTitle,
    request: ({ organisation }) => ask(withdrawEvaluation, { organisationId: organisation.id }),
    refresh,
  })
  return { list, more, refresh, ...withdrawing }
}

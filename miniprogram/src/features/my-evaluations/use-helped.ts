// What one wrote down for people without a phone, and taking it back because one of them asks.
import { listHelpedEvaluations, withdrawHelpedEvaluation } from '@ngo2/shared/evaluations/contract'
import { ask } from '@/api/ask'
import { useMyList } from '@/api/use-my-list'
import { useWithdrawing } from './use-withdrawing'
import { myEvaluationsWords as words } from './words'

export function useHelped() {
  const { list, more, refresh } = useMyList((cursor) => ask(listHelpedEvaluations, { cursor }))
  const withdrawing = useWithdrawing({
    question: words.askHelpedTitle,
    request: ({ id }) => ask(withdrawHelpedEvaluation, { evaluationId: id }),
    refresh,
  })
  return { list, more, refresh, ...withdrawing }
}

export type HelpedWork = ReturnType<typeof useHelped>

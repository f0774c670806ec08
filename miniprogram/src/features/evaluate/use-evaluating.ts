// An evaluation from the first tap to the server's word: the draft on the phone, and its sending.

import { giveEvaluation, readMyEvaluation } from '@ngo2/shared/evaluations/contract'
import type { CriterionId, Tie } from '@ngo2/shared/evaluations/criterion'
import { type Answer, type Evaluation, EvaluationId, picturesMax } from '@ngo2/shared/evaluations/evaluation'
import type { Helping } from '@ngo2/shared/evaluations/helped'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { ShareId } from '@ngo2/shared/sharing/share'
import { useEffect, useMemo, useState } from 'react'
import * as v from 'valibot'
import { ask, session } from '@/api/ask'
import { useCommand } from '@/api/use-command'
import { useUploads } from '@/api/use-uploads'
import { freshId } from '@/platform/chance'
import { scrollToTop } from '@/platform/page'
import { stored } from '@/platform/storage'
import { deviceMark } from './device-mark'
import {
  additionsOf,
  Draft,
  goTo,
  helpingDraft,
  newDraft,
  withAnswer,
  withHelping,
  withImproving,
  withTheme,
  withTie,
} from './draft'

const newId = () => v.parse(EvaluationId, freshId('evl'))

export function useEvaluating(organisationId: string, arrivedBy: ShareId | undefined) {
  const kept = useMemo(() => stored('evaluation-draft', Draft, organisationId), [organisationId])
  const [draft, setDraft] = useState(() => kept.read())
  const [resumed, setResumed] = useState(draft !== undefined && draft.at > 0)
  const [before, setBefore] = useState<Evaluation>()
  const command = useCommand<Evaluation>()
  const pictures = useUploads({
    part: `evaluation.${organisationId}`,
    organisationId: organisationId as OrganisationId,
    purpose: 'seen',
    visibility: 'reviewer',
    max: picturesMax,
  })

  const write = (next: Draft) => {
    kept.keep(next)
    setDraft(next)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a form without a draft begins once
  useEffect(() => {
    if (draft === undefined) void begin()
  }, [draft === undefined])
  const begin = async () => {
    // A guest has given nothing yet, and is not made to sign in to hear so.
    const mine = session.isOpen() ? await ask(readMyEvaluation, { organisationId }) : undefined
    const given = mine?.is === 'ok' ? mine.value : undefined
    setBefore(given)
    setDraft(newDraft(newId(), given))
  }
  const send = async () => {
    const tie = draft?.tie
    if (draft === undefined || tie === undefined) return
    write({ ...draft, sent: true })
    const { id: evaluationId, answers } = draft
    // Pictures are the helper's own matter, never taken of whoever she helps.
    const seen = draft.helped === undefined ? pictures.refs.map(({ uploadId }) => uploadId) : []
    const form = {
      tie,
      answers,
      device: deviceMark(),
      ...(arrivedBy && { arrivedBy }),
      ...(seen.length > 0 && { seen }),
      ...additionsOf(draft),
    }
    await command.start(async () => {
      const outcome = await ask(giveEvaluation, { organisationId, evaluationId, ...form })
      if (outcome.is === 'ok') {
        kept.forget()
        if (seen.length > 0) pictures.letGo()
      }
      if (outcome.is === 'refused' && outcome.refusal.code === 'resource.conflict') {
        write({ ...draft, id: newId() })
      }
      return outcome
    })
  }
  return {
    draft,
    resumed,
    before,
    command,
    send,
    chooseTie: (tie: Tie) => draft && write(withTie(draft, tie, newId())),
    answer: (criterion: CriterionId, answer: Answer) =>
      draft && write(withAnswer(draft, criterion, answer, newId())),
    goTo: (at: number) => {
      // What is on its way stays as it was said.
      const onItsWay = command.checking || command.state.is === 'sending'
      if (draft === undefined || onItsWay) return
      setResumed(false)
      command.reset()
      write(goTo(draft, at))
      void scrollToTop()
    },
    pictures,
    improveTheme: (theme: CriterionId) => draft && write(withTheme(draft, theme, newId())),
    improveText: (text: string) => draft && write(withImproving(draft, text, newId())),
    /** Writes down what somebody without a phone answers, once or one after another. */
    helpSomebody: () => {
      command.reset()
      setResumed(false)
      setBefore(undefined)
      write(helpingDraft(newId()))
    },
    helping: (part: Partial<Helping>) => {
      if (draft === undefined) return
      write(withHelping(draft, part, newId()))
      if (part.agreed) void scrollToTop()
    },
    startOver: () => {
      command.reset()
      kept.forget()
      setResumed(false)
      setDraft(undefined)
    },
  }
}

export type Evaluating = ReturnType<typeof useEvaluating>

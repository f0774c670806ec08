// A check 核对: an organisation asks about its standing, somebody's words or its reply, or a member about her own evaluation.
import * as v from 'valibot'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { CriterionId, Dimension } from '../evaluations/criterion'
import { TextRef } from '../improvements/feedback'
import { Organisation } from '../organisations/organisation'

export const CheckId = idOf('chk')
export type CheckId = v.InferOutput<typeof CheckId>

/** What an organisation asks about: it is frozen meanwhile, never hidden. */
export const OrganisationMatter = v.variant('is', [
  v.object({ is: v.literal('standing'), dimension: Dimension }),
  v.object({ is: v.literal('text'), ref: TextRef }),
  v.object({ is: v.literal('reply'), theme: CriterionId }),
])
export type OrganisationMatter = v.InferOutput<typeof OrganisationMatter>

/** `sheet`: a member asks why her own evaluation counts less. No organisation ever hears of that. */
export const Matter = v.variant('is', [...OrganisationMatter.options, v.object({ is: v.literal('sheet') })])
export type Matter = v.InferOutput<typeof Matter>

export const CheckVerdict = v.picklist(['upheld', 'rejected'])
export type CheckVerdict = v.InferOutput<typeof CheckVerdict>

export const CheckDecision = v.object({
  verdict: CheckVerdict,
  /** In plain words, for whoever asked. */
  because: v.string(),
  at: Moment,
  /** Absent for operators without a name to show. */
  by: v.optional(v.string()),
})
export type CheckDecision = v.InferOutput<typeof CheckDecision>

/**
 * waiting: nobody decided yet · decided: whoever asked may want a second look · waitingAgain: another operator is to look ·
 * final: nothing more comes.
 */
export const CheckState = v.picklist(['waiting', 'decided', 'waitingAgain', 'final'])
export type CheckState = v.InferOutput<typeof CheckState>

export const Check = v.object({
  id: CheckId,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  matter: Matter,
  reason: v.string(),
  askedAt: Moment,
  /** The clock: until then it is decided, and what it is about stays as it is. Set anew for a second look. */
  until: Moment,
  state: CheckState,
  /** At most two, by different people. */
  decisions: v.array(CheckDecision),
  /** Why a second look was asked for, and when. */
  again: v.optional(v.object({ because: v.string(), at: Moment })),
})
export type Check = v.InferOutput<typeof Check>

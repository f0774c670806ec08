// The three visible states of anything an organisation says of itself.
import * as v from 'valibot'
import { Moment } from '../contract/fields'

/** declared 自己填的 · seen 看过原件 (an operator saw the document) · crossChecked 核对过 (two operators, against a register). */
export const VerificationState = v.picklist(['declared', 'seen', 'crossChecked'])
export type VerificationState = v.InferOutput<typeof VerificationState>

/** A state, since when, and by whom: names of operators, nobody where it is only declared. */
export const Verification = v.object({
  state: VerificationState,
  at: Moment,
  by: v.array(v.string()),
})
export type Verification = v.InferOutput<typeof Verification>

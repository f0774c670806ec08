// A lot: the platform asks one member with a proven tie, drawn by chance, what she knows of an organisation.
import * as v from 'valibot'
import { Day, Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Organisation } from '../organisations/organisation'

export const LotId = idOf('lot')
export type LotId = v.InferOutput<typeof LotId>

/** taken: an evaluation was given through it · declined: she would rather not, which nobody is told. */
export const LotState = v.picklist(['open', 'taken', 'declined'])
export type LotState = v.InferOutput<typeof LotState>

/** A lot as the member herself sees it; nobody else is told that it is hers. */
export const Lot = v.object({
  id: LotId,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  /** The Monday of the week of the draw, Beijing time. */
  week: Day,
  drawnAt: Moment,
  /** From this moment on an evaluation is not given through it any more. */
  endsAt: Moment,
  state: LotState,
})
export type Lot = v.InferOutput<typeof Lot>

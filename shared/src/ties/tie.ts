// A proven tie: something that happened between a member and an organisation, and that the organisation alone can neither give nor take.
import * as v from 'valibot'
import { Day } from '../contract/fields'
import { Organisation } from '../organisations/organisation'

/**
 * planted: a tree on a plot of the organisation's site · visited: an operator confirmed her visit · helped: she wrote down, with
 * consent, what people the organisation serves answered. Coming to an event and receiving or giving a grant belong here as soon as
 * the platform itself records them: a new proof is a word in this list, its words, and one write where it happens.
 */
export const Proof = v.picklist(['planted', 'visited', 'helped'])
export type Proof = v.InferOutput<typeof Proof>

/** A tie is proven for so long after what proves it, in months. */
export const tieMonths = 12

/** A proven tie as the member herself sees it; nobody else does. */
export const ProvenTie = v.object({
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  proof: Proof,
  /** The day of what proves it, the last one where there were several. */
  provenOn: Day,
  /** The first day on which it is no tie any more. */
  endsOn: Day,
})
export type ProvenTie = v.InferOutput<typeof ProvenTie>

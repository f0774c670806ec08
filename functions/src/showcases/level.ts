// The level of a showcase on the day somebody looks, so that it ends on the day it ends.
import type { Reached } from '@ngo2/shared/evidence/level'
import { ratersForShrub, reachedOn } from '@ngo2/shared/evidence/levels'
import type { OpenOnTheWeb } from './repository'

/** `raters` are the people whose evaluation counts, as far as the reader knows; `day` is a Beijing day. */
export function levelOf({ spans, registered }: OpenOnTheWeb['facts'], raters: number, day: string): Reached {
  return reachedOn({ spans, conduct: { raters: raters >= ratersForShrub, registered } }, day)
}

// The evaluator a helper writes for: an identity of its own, the same whenever this helper types the same mark.
import { MemberId } from '@ngo2/shared/accounts/member'
import * as v from 'valibot'
import type { App } from '../platform/app'
import { markedIdOf } from '../platform/secrets'

/** Keyed, so that neither helper nor mark can be read from it; blanks and capitals do not make another person. */
export function standInOf({ settings }: Pick<App, 'settings'>, helper: MemberId, mark: string): MemberId {
  const same = mark.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return v.parse(MemberId, markedIdOf('mem', `${helper} ${same}`, settings.deviceSalt))
}

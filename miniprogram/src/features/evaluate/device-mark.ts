// A mark of this phone, made on it: the server keeps only a keyed hash, to notice many voices from one phone.
import * as v from 'valibot'
import { random } from '@/platform/chance'
import { stored } from '@/platform/storage'

const kept = stored('device-mark', v.pipe(v.string(), v.regex(/^[0-9a-z]{32}$/)))

/** The same on every call, as long as the phone remembers it. */
export function deviceMark(): string {
  const known = kept.read()
  if (known !== undefined) return known
  const made = Array.from({ length: 32 }, () => Math.floor(random() * 36).toString(36)).join('')
  kept.keep(made)
  return made
}

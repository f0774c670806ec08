// The address of an organisation's page on the open web: `/o/<slug>`.
import * as v from 'valibot'

/** Lower-case letters, digits and hyphens, 3 to 40; never a hyphen at an end. */
export const Slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/,
    '3 to 40 of a–z, 0–9 and -, not beginning or ending with -',
  ),
)
export type Slug = v.InferOutput<typeof Slug>

/** Characters of a slug that leave room for a number behind it. */
const stemMax = 32

/** A slug from a name's syllables in pinyin without tones; the n-th (from 1) where the earlier ones are taken. */
export function slugFrom(syllables: readonly string[], nth: number): Slug {
  const spoken = syllables
    .join('')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, stemMax)
  const stem = spoken.length < 3 ? `ngo${spoken}` : spoken
  return nth === 1 ? stem : `${stem}-${nth}`
}

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

// A place of China as it travels and as it is written on a screen.
import * as v from 'valibot'

/** GB/T 2260: six digits, province 2 + prefecture 2 + county 2, kept as text. */
export const DivisionCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'a GB/T 2260 code of six digits'))

/** A code and its names from province to county, as many as are known. */
export const Place = v.object({ code: DivisionCode, names: v.array(v.string()) })
export type Place = v.InferOutput<typeof Place>

/** The shortest name people use: the county, else what is known. */
export function shortPlace(place: Place): string {
  return place.names.at(-1) ?? ''
}

/** All names in a row, `甘肃省武威市民勤县`. */
export function fullPlace(place: Place): string {
  return place.names.join('')
}

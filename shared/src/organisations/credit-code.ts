// Unified social credit codes (GB 32100-2015): 18 characters, the last one a check over the others.
import * as v from 'valibot'

/** The 31 characters of the standard: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Powers of 3 modulo 31, one for each of the first 17 places (GB 32100-2015, annex A). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export type CreditCodeFault = 'length' | 'character' | 'check'

/** The first fault of a code, or nothing when it is sound. Letters are read as capitals. */
export function faultOfCreditCode(typed: string): CreditCodeFault | undefined {
  const code = typed.trim().toUpperCase()
  if (code.length !== 18) return 'length'
  if ([...code].some((character) => !alphabet.includes(character))) return 'character'
  return checkCharacterOf(code.slice(0, 17)) === code[17] ? undefined : 'check'
}

/** The check character of 17 sound characters: (31 − Σ value·weight mod 31) mod 31, any of the 31 characters. */
export function checkCharacterOf(body: string): string {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(body.charAt(place)),
    0,
  )
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

export const CreditCode = v.pipe(
  v.string(),
  v.transform((typed) => typed.trim().toUpperCase()),
  v.check((code) => faultOfCreditCode(code) === undefined, 'a unified social credit code (GB 32100-2015)'),
)

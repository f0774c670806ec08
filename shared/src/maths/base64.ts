// Bytes out of base64 without help from the surroundings: WeChat's JavaScript knows neither atob nor Buffer.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOfLetter = new Map([...alphabet].map((letter, value) => [letter, value]))

/** The bytes of a base64 text (RFC 4648, padded or not). Throws a RangeError where it is no base64. */
export function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of letters) {
    const value = valueOfLetter.get(letter)
    if (value === undefined) throw new RangeError(`no letter of base64: ${letter}`)
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = bits >> held
  }
  return bytes
}

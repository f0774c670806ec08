// SHA-256 (FIPS 180-4) in plain TypeScript, so that pure code can name what it read without asking a platform.

/** The 32-byte digest of these bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(initialState)
  const schedule = new Int32Array(64)
  const whole = bytes.length - (bytes.length % 64)
  for (let from = 0; from < whole; from += 64) digestBlock(state, schedule, bytes, from)
  const tail = paddedTail(bytes, whole)
  for (let from = 0; from < tail.length; from += 64) digestBlock(state, schedule, tail, from)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** What is left after the whole blocks, the bit 1, zeros, and the length in bits (64 bits, big end first). */
function paddedTail(bytes: Uint8Array, from: number): Uint8Array {
  const left = bytes.length - from
  const tail = new Uint8Array(left < 56 ? 64 : 128)
  tail.set(bytes.subarray(from))
  tail[left] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0)
  return tail
}

function digestBlock(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0, at = from; t < 16; t++, at += 4) {
    w[t] =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)
  }
  for (let t = 16; t < 64; t++) {
    const early = w[t - 15] ?? 0
    const late = w[t - 2] ?? 0
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    w[t] = ((w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1) | 0
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const t1 = (h + s1 + choice + (roundConstants[t] ?? 0) + (w[t] ?? 0)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + s0 + majority) | 0
  }
  const worked = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (worked[i] ?? 0)
}

function turn(word: number, right: number): number {
  return (word >>> right) | (word << (32 - right))
}

/** The standard takes its constants from the first primes: 32 bits behind the point of their roots. */
const primes = firstPrimes(64)
const initialState = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)))
const roundConstants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)))

function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

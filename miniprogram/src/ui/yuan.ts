// Money as people read it: whole yuan without a fraction, thousands apart.

/** `1234550` fen is `12,345.50`, `120000` is `1,200`; a debt has its minus in front. */
export function yuan(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const cents = Math.abs(fen) % 100
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${whole}${cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`}`
}

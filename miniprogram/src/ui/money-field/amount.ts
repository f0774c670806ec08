// Amounts of money as people type them on a phone, in whole fen and back.

export type Amount =
  | { readonly is: 'empty' }
  | { readonly is: 'fen'; readonly fen: number }
  /** unreadable: no number · fine: smaller than a fen · negative: below nothing · large: more than anybody keeps. */
  | { readonly is: 'wrong'; readonly why: 'unreadable' | 'fine' | 'negative' | 'large' }

/** Ten thousand million yuan, fen. */
const largestFen = 1_000_000_000_000

/** Understands `1,234.5`, `１２００`, `¥80`, `12元` and `1.2万`; a comma stands only between thousands. */
export function parseAmount(typed: string): Amount {
  const plain = typed.normalize('NFKC').replace(/\s/g, '')
  if (plain === '') return { is: 'empty' }
  const found = /^([-−])?[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)?(?:[.。](\d*))?(万)?(?:元|块钱|块)?$/.exec(plain)
  const [, minus, whole = '', part = '', tenThousands] = found ?? []
  if (whole + part === '') return { is: 'wrong', why: 'unreadable' }
  if (minus !== undefined) return { is: 'wrong', why: 'negative' }
  const places = tenThousands === undefined ? 2 : 6
  if (part.replace(/0+$/, '').length > places) return { is: 'wrong', why: 'fine' }
  const fen = Number(whole.replaceAll(',', '') + part.padEnd(places, '0').slice(0, places))
  return fen <= largestFen ? { is: 'fen', fen } : { is: 'wrong', why: 'large' }
}

/** `1,234.50`, or `1,234` where no fen are left over; with a minus below nothing. */
export function yuanOf(fen: number): string {
  const [sign, size] = fen < 0 ? ['-', -fen] : ['', fen]
  const yuan = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = size % 100
  return `${sign}${yuan}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}

/** As it stands in the field when it is changed again. */
export function typedOf(fen: number): string {
  return yuanOf(fen).replaceAll(',', '')
}

// Money moved between lines of a year as it is typed: from one place to another of the same side, with the reason.
import { Adjustments } from '@ngo2/shared/books/accounts'
import { IncomeSource, SpendingKind } from '@ngo2/shared/books/kinds'
import * as v from 'valibot'
import { parseAmount } from '@/ui/money-field/amount'

export const Move = v.object({
  way: v.picklist(['in', 'out']),
  from: v.string(),
  to: v.string(),
  amount: v.string(),
  because: v.string(),
})
export type Move = v.InferOutput<typeof Move>

export const blankMove: Move = { way: 'out', from: '', to: '', amount: '', because: '' }

export const placesOf = { in: IncomeSource.options, out: SpendingKind.options }

/** Two adjustments a move: as much less there as there is more here; nothing where one of them is not complete. */
export function adjustmentsOf(moves: readonly Move[]): v.InferOutput<typeof Adjustments> | undefined {
  const all = moves.flatMap(({ way, from, to, amount, because }) => {
    const parsed = parseAmount(amount)
    const fen = parsed.is === 'fen' && from !== to ? parsed.fen : 0
    const place = (name: string) => (way === 'in' ? { way, source: name } : { way, kind: name })
    return [
      { ...place(from), fen: -fen, because },
      { ...place(to), fen, because },
    ]
  })
  const checked = v.safeParse(Adjustments, all)
  return checked.success ? checked.output : undefined
}

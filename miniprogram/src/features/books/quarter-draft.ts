// The books of a quarter as they are typed: amounts stay as typed until they are sent.
import { IncomeSource, SpendingKind } from '@ngo2/shared/books/kinds'
import { type QuarterBooks, QuarterForm } from '@ngo2/shared/books/quarter'
import { balanceOf } from '@ngo2/shared/books/rules'
import { ProjectId } from '@ngo2/shared/projects/project'
import { FileRef } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import { parseAmount, typedOf } from '@/ui/money-field/amount'

export const LineDraft = v.object({
  /** Tells a line from its neighbours on this phone, also its vouchers on their way. */
  key: v.string(),
  way: v.picklist(['in', 'out']),
  source: v.optional(IncomeSource),
  kind: v.optional(SpendingKind),
  amount: v.string(),
  projectId: v.optional(ProjectId),
  note: v.string(),
  vouchers: v.array(FileRef),
})
export type LineDraft = v.InferOutput<typeof LineDraft>

export const QuarterDraft = v.object({ opening: v.string(), closing: v.string(), lines: v.array(LineDraft) })
export type QuarterDraft = v.InferOutput<typeof QuarterDraft>

type Kept = Pick<QuarterBooks, 'version' | 'openingFen' | 'closingFen' | 'lines'>

/** As it was kept. What was never counted is left empty: a nothing would look as if somebody had counted it. */
export function draftOf({ version, openingFen, closingFen, lines }: Kept): QuarterDraft {
  const uncounted = closingFen === 0 && (version === 0 || balanceOf({ openingFen, lines }) !== 0)
  return {
    opening: version === 0 && openingFen === 0 ? '' : typedOf(openingFen),
    closing: uncounted ? '' : typedOf(closingFen),
    lines: lines.map((line, nth) => ({
      key: `kept${nth}`,
      way: line.way,
      source: line.way === 'in' ? line.source : undefined,
      kind: line.way === 'out' ? line.kind : undefined,
      amount: typedOf(line.fen),
      projectId: line.projectId,
      note: line.note ?? '',
      vouchers: line.vouchers ?? [],
    })),
  }
}

/** Where it cannot be understood: a line by its key, or one of the two balances. */
export type QuarterGap =
  | { readonly in: 'opening' | 'closing' }
  | { readonly in: 'line'; readonly key: string; readonly nth: number; readonly lacks: 'amount' | 'kind' }

/** Every amount in fen, or the first place that cannot be sent. An empty balance counts as nothing. */
export function formOf(draft: QuarterDraft): QuarterForm | QuarterGap {
  const opening = fenOf(draft.opening, 0)
  if (opening === undefined) return { in: 'opening' }
  const lines = draft.lines.map(lineOf)
  const nth = lines.findIndex((line) => typeof line === 'string')
  const lacks = lines[nth]
  const at = draft.lines[nth]
  if (at !== undefined && typeof lacks === 'string') return { in: 'line', key: at.key, nth, lacks }
  const closing = fenOf(draft.closing, 0)
  if (closing === undefined) return { in: 'closing' }
  return v.parse(QuarterForm, { openingFen: opening, closingFen: closing, lines })
}

export function isGap(form: ReturnType<typeof formOf>): form is QuarterGap {
  return 'in' in form
}

/** What should be left after all lines that can be read, fen. */
export function balanceSoFar(draft: QuarterDraft): number {
  const lines = draft.lines.map(({ way, amount }) => ({ way, fen: fenOf(amount, 0) ?? 0 }))
  return lines.reduce(
    (left, { way, fen }) => left + (way === 'in' ? fen : -fen),
    fenOf(draft.opening, 0) ?? 0,
  )
}

function lineOf({ way, source, kind, amount, projectId, note, vouchers }: LineDraft) {
  const fen = fenOf(amount, undefined)
  if (fen === undefined || fen === 0) return 'amount' as const
  const said = note.trim() === '' ? {} : { note: note.trim() }
  const rest = { fen, ...said, ...(projectId && { projectId }), ...(vouchers.length > 0 && { vouchers }) }
  if (way === 'in') return source === undefined ? ('kind' as const) : { way, source, ...rest }
  return kind === undefined ? ('kind' as const) : { way, kind, ...rest }
}

function fenOf<None>(typed: string, none: None): number | None | undefined {
  const amount = parseAmount(typed)
  if (amount.is === 'empty') return none
  return amount.is === 'fen' ? amount.fen : undefined
}

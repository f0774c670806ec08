// The books of the demo world's kept page: last year approved by a second person, this year closed as far as it is over.
import { approveYear, closeQuarter, readYear, saveQuarter, submitYear } from '@ngo2/shared/books/contract'
import { previousQuarter, type Quarter, quarterOf, quartersOf, yearOf } from '@ngo2/shared/books/period'
import type { QuarterForm } from '@ngo2/shared/books/quarter'
import { must } from './client'
import type { Keeping } from './keeping'
import { openingYuan, quartersYuan } from './kept-pages'

export async function keepBooks({ organisationId, today, keepers }: Keeping): Promise<void> {
  const { accountant, council } = keepers
  let opening = openingYuan
  for (const quarter of closedQuarters(today)) {
    const form = booksOf(quarter, opening)
    opening = form.closingFen / 100
    const { version } = await must(accountant.send, saveQuarter, {
      organisationId,
      quarter,
      version: 0,
      ...form,
    })
    await must(accountant.send, closeQuarter, { organisationId, quarter, version })
  }
  const year = lastYear(today)
  const { state, version } = await must(accountant.send, readYear, { organisationId, year })
  if (state === 'approved') return
  const submitted = await must(accountant.send, submitYear, {
    organisationId,
    year,
    version,
    adjustments: [],
  })
  await must(council.send, approveYear, { organisationId, year, version: submitted.version })
}

export const lastYear = (today: string) => String(Number(today.slice(0, 4)) - 1)
export const lastQuarter = (today: string): Quarter => previousQuarter(quarterOf(today))

/** Those of last year, and of this year those that are over. */
function closedQuarters(today: string): Quarter[] {
  const years = [lastYear(today), today.slice(0, 4)]
  return years.flatMap(quartersOf).filter((quarter) => quarter < quarterOf(today))
}

function booksOf(quarter: Quarter, opening: number): QuarterForm {
  const at = quartersOf(yearOf(quarter)).indexOf(quarter)
  const { foundations, individuals, materials, volunteers, transport } = quartersYuan[at] ?? quartersYuan[0]
  const came = [
    { way: 'in' as const, source: 'foundations' as const, fen: foundations * 100 },
    { way: 'in' as const, source: 'individuals' as const, fen: individuals * 100 },
  ]
  const went = [
    { way: 'out' as const, kind: 'materials' as const, fen: materials * 100, note: '草、苗、水管' },
    { way: 'out' as const, kind: 'volunteers' as const, fen: volunteers * 100, note: '志愿者午饭和保险' },
    { way: 'out' as const, kind: 'transport' as const, fen: transport * 100 },
  ]
  const left = opening + foundations + individuals - materials - volunteers - transport
  const lines = [...came, ...went].filter(({ fen }) => fen > 0)
  return { openingFen: opening * 100, lines, closingFen: left * 100 }
}

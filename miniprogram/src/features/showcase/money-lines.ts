// The money of a period in four sentences: what there was, what came, what went, what is left.
import { kindWords, sourceWords } from '@ngo2/shared/books/kinds'
import type { ShownQuarter } from '@ngo2/shared/showcases/showcase'
import type { Words } from '@/platform/language'
import { yuan } from '@/ui/yuan'
import { showcaseWords as words } from './words'

export type Money = Pick<
  ShownQuarter,
  'openingFen' | 'inFen' | 'outFen' | 'bySource' | 'byKind' | 'closingFen'
>

export function linesOf({ openingFen, inFen, outFen, bySource, byKind, closingFen }: Money): Words[] {
  return [
    words.opening(yuan(openingFen)),
    words.income(yuan(inFen), partsOf(bySource.map(({ source, fen }) => [sourceWords[source], fen]))),
    words.spending(yuan(outFen), partsOf(byKind.map(({ kind, fen }) => [kindWords[kind], fen]))),
    words.closing(yuan(closingFen)),
  ]
}

/** The largest first. */
function partsOf(parts: readonly (readonly [Words, number])[]): Words {
  const told = [...parts].sort(([, a], [, b]) => b - a)
  return {
    zh: told.map(([name, fen]) => `${name.zh}${yuan(fen)}`).join('，'),
    en: told.map(([name, fen]) => `${name.en} ${yuan(fen)}`).join(', '),
  }
}

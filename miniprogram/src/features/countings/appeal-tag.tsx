// In one word what became of an appeal about an evaluation; nothing where there was none.
import type { Counting } from '@ngo2/shared/evaluations/counting'
import { say } from '@/platform/language'
import { Tag } from '@/ui/tag'
import { countingsWords as words } from './words'

export function AppealTag({ countings }: { readonly countings: readonly Counting[] }) {
  const appeal = countings.find((counting) => counting.appeal !== undefined)?.appeal
  if (appeal === undefined) return null
  return <Tag tone={appeal === 'restored' ? 'ok' : 'quiet'} icon='clock' word={say(words.appeals[appeal])} />
}

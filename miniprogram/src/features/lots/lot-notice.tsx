// What became of saying "rather not", where it is not simply done.
import { outcomeWords, refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import type { Lots } from './use-lots'
import { lotRefusals } from './words'

export function LotNotice({ command: { state, checking } }: { readonly command: Lots['command'] }) {
  if (state.is === 'refused')
    return <Notice icon='clock' words={say(refusalWords(state.refusal, lotRefusals))} />
  if (state.is !== 'unknown') return null
  return <Notice words={say(checking ? outcomeWords.checking : outcomeWords.unknown)} />
}

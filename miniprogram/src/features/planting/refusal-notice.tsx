// Why it was not planted, with the way on.
import type { Refusal } from '@ngo2/shared/contract/errors'
import { refusalWords } from '@/api/words'
import { say } from '@/platform/language'
import { Notice } from '@/ui/notice'
import { plantRefusals, plantingWords as words } from './words'

interface RefusalNoticeProps {
  readonly refusal: Refusal
  readonly onMyTrees: () => void
}

export function RefusalNotice({ refusal, onMyTrees }: RefusalNoticeProps) {
  const text = say(refusalWords(refusal, plantRefusals))
  if (refusal.code !== 'trees.day_full') return <Notice icon='leaf' words={text} />
  return <Notice icon='leaf' words={text} action={{ word: say(words.myTrees), onPress: onMyTrees }} />
}

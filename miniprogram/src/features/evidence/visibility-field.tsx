// Who sees a piece of evidence: everybody, or the reviewers alone; both are honest answers.

import { View } from '@tarojs/components'
import { say, type Words } from '@/platform/language'
import { Fine } from '@/ui/fine'
import { Segment } from '@/ui/segment'
import type { EvidenceDraft } from './draft'
import { formWords as words } from './form-words'

interface VisibilityFieldProps {
  readonly chosen: EvidenceDraft['visibility']
  readonly hint?: Words | undefined
  readonly onChoose: (visibility: EvidenceDraft['visibility']) => void
}

export function VisibilityField({ chosen, hint, onChoose }: VisibilityFieldProps) {
  return (
    <View>
      <Segment
        label={say(words.visibility)}
        choices={[
          { value: 'public', word: say(words.public) },
          { value: 'reviewer', word: say(words.reviewer) },
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
      {chosen === 'reviewer' && hint !== undefined && <Fine>{say(hint)}</Fine>}
    </View>
  )
}

// What is the matter with a page as a whole: nobody keeps it, two sides claim it, it is about to close, it is closed.

import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { View } from '@tarojs/components'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Notice } from '@/ui/notice'
import { organisationWords as words } from './words'

interface PageStateProps {
  readonly organisation: Organisation
  /** Absent where the page leads nowhere. */
  readonly onClaim: (() => void) | undefined
}

export function PageState({ organisation, onClaim }: PageStateProps) {
  const { kept, frozen, closing, closedAt } = organisation
  const day = (moment: string) => momentDayWords(moment, now())
  if (closedAt !== undefined) {
    return <Notice icon='flag' tone='quiet' words={say(words.closed(day(closedAt)))} />
  }
  return (
    <View>
      {frozen && <Notice icon='flag' words={say(words.frozen)} />}
      {closing !== undefined && <Notice icon='clock' words={say(words.closing(day(closing.at)))} />}
      {kept === undefined && onClaim !== undefined && (
        <Card>
          <Cell icon='people' title={say(words.stub)} note={say(words.stubNote)} onPress={onClaim} />
        </Card>
      )}
    </View>
  )
}

// The title of a ranking: what is measured and on which day, of how many, and how to read the bands.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { setKey, type Traits } from '@ngo2/shared/ranking/peers'
import { setWords } from '@ngo2/shared/ranking/words'
import type { PublishedSnapshot } from '@ngo2/shared/snapshots/snapshot'
import { standingWords } from '@/features/standings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { momentDayWords } from '@/ui/dates'
import { Fine } from '@/ui/fine'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { rankingWords as words } from './words'

interface RankingTitleProps {
  readonly snapshot: PublishedSnapshot
  readonly dimension: Dimension
  readonly set: Traits
}

export function RankingTitle({ snapshot, dimension, set }: RankingTitleProps) {
  const { measuredAt, publishedAt, current, sheets, sets } = snapshot
  const day = (moment: string) => momentDayWords(moment, now())
  const chosen = sets[dimension].find((one) => setKey(one.set) === setKey(set))
  return (
    <>
      {!current && <Notice icon='clock' tone='quiet' words={say(words.past(day(publishedAt)))} />}
      <Heading of='title' words={say(words.title(standingWords.dimensions[dimension], day(measuredAt)))} />
      <Fine>
        {chosen && say(words.whom(setWords(set), chosen.figures, Math.round(chosen.median)))}
        {say(words.how(sheets, day(publishedAt)))}
      </Fine>
    </>
  )
}

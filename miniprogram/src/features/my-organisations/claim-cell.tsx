// A claim that waits, or was refused, with the reason in plain words.
import type { Claim } from '@ngo2/shared/claims/claim'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { myOrganisationsWords as words } from './words'

interface ClaimCellProps {
  readonly claim: Claim
  readonly onPress: () => void
}

export function ClaimCell({ claim: { organisation, askedAt, decision }, onPress }: ClaimCellProps) {
  const day = momentDayWords(askedAt, now())
  return (
    <Cell
      title={organisation.name}
      note={decision === undefined ? say(words.claimed(day)) : decision.because}
      head={<Seal name={organisation.name} />}
      aside={
        <Tag
          word={say(decision === undefined ? words.waiting : words.refused)}
          tone={decision === undefined ? 'quiet' : 'bad'}
        />
      }
      onPress={onPress}
    />
  )
}

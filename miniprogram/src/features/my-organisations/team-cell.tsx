// One organisation I am in the team of, with my role and what is the matter with it.
import type { MyTeam } from '@ngo2/shared/desks/contract'
import { shortPlace } from '@ngo2/shared/organisations/place'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { roleWords } from '@ngo2/shared/teams/words'
import { say } from '@/platform/language'
import { Cell } from '@/ui/cell'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { myOrganisationsWords as words } from './words'

interface TeamCellProps {
  readonly team: MyTeam
  readonly onPress: () => void
}

export function TeamCell({ team, onPress }: TeamCellProps) {
  const { name, example, place, role } = team
  const matter = matterOf(team)
  const note = [shortPlace(place), say(roleWords[role]), ...(example ? [say(exampleWord)] : [])].join(' · ')
  return (
    <Cell
      title={name}
      note={note}
      head={<Seal name={name} />}
      aside={matter && <Tag word={say(matter)} tone='warn' />}
      onPress={onPress}
    />
  )
}

function matterOf({ frozen, closing, closedAt }: MyTeam) {
  if (closedAt !== undefined) return words.closed
  if (frozen) return words.frozen
  return closing === undefined ? undefined : words.closing
}

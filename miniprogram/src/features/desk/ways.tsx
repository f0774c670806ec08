// Everything a team can do with its organisation; what her role does not carry says whose it is.
import type { Desk } from '@ngo2/shared/desks/contract'
import { type Act, mayInTeam, Role } from '@ngo2/shared/teams/role'
import { roleWords } from '@ngo2/shared/teams/words'
import { View } from '@tarojs/components'
import { WebAddresses } from '@/features/web-addresses'
import { say, type Words } from '@/platform/language'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { deskWords as words } from './words'

export type Way =
  | 'view'
  | 'edit'
  | 'identity'
  | 'address'
  | 'evidence'
  | 'feedback'
  | 'books'
  | 'projects'
  | 'corrections'
  | 'team'
  | 'log'
  | 'takeOut'

interface WaysProps {
  readonly desk: Desk
  readonly onWay: (way: Way) => void
}

/** Where a right is named, those without it cannot go there: there is nothing on that page they may do. */
const rows: readonly { way: Way; icon: IconName; title: Words; note?: Words; act?: Act }[] = [
  { way: 'view', icon: 'eye', title: words.view },
  { way: 'edit', icon: 'pen', title: words.edit, act: 'editPage' },
  { way: 'identity', icon: 'shield', title: words.identity, act: 'stateIdentity' },
  { way: 'address', icon: 'share', title: words.address, act: 'chooseAddress' },
  { way: 'evidence', icon: 'document', title: words.evidence, note: words.evidenceNote },
  { way: 'feedback', icon: 'bubble', title: words.feedback, note: words.feedbackNote, act: 'answerPeople' },
  { way: 'books', icon: 'list', title: words.books, note: words.booksNote },
  { way: 'projects', icon: 'flag', title: words.projects, note: words.projectsNote },
  { way: 'corrections', icon: 'pen', title: words.corrections, note: words.correctionsNote },
  { way: 'team', icon: 'people', title: words.team },
  { way: 'log', icon: 'clock', title: words.log, note: words.logNote },
  { way: 'takeOut', icon: 'bin', title: words.takeOut, note: words.takeOutNote, act: 'takeOut' },
]

export function Ways({ desk, onWay }: WaysProps) {
  const { role, people, organisation } = desk
  return (
    <View>
      <Heading words={say(words.ways)} />
      <Card>
        {rows.map(({ way, icon, title, note, act }) => {
          const may = act === undefined || mayInTeam(role, act).ok
          const about = way === 'team' ? words.people(people) : note
          const line = may || act === undefined ? about : words.onlyFor(holders(act))
          return (
            <Cell
              key={way}
              icon={icon}
              title={say(title)}
              note={line && say(line)}
              {...(may ? { onPress: () => onWay(way) } : {})}
            />
          )
        })}
      </Card>
      <View>{organisation.slug !== undefined && <WebAddresses slug={organisation.slug} />}</View>
    </View>
  )
}

function holders(act: Act): Words {
  const some = Role.options.filter((role) => mayInTeam(role, act).ok).map((role) => roleWords[role])
  return { zh: some.map(({ zh }) => zh).join('、'), en: some.map(({ en }) => en).join(', ') }
}

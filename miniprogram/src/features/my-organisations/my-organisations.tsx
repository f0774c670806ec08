// The organisations somebody keeps or has claimed, and the ways to come by another.
import { listMyClaims } from '@ngo2/shared/claims/contract'
import { listMyTeams } from '@ngo2/shared/desks/contract'
import { View } from '@tarojs/components'
import { useView } from '@/api/use-view'
import { say } from '@/platform/language'
import { useShownAgain } from '@/platform/page'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { ClaimCell } from './claim-cell'
import { TeamCell } from './team-cell'
import { myOrganisationsWords as words } from './words'

interface MyOrganisationsProps {
  readonly onDesk: (organisationId: string) => void
  readonly onPage: (organisationId: string) => void
  readonly onMake: () => void
  readonly onJoin: () => void
}

export function MyOrganisations({ onDesk, onPage, onMake, onJoin }: MyOrganisationsProps) {
  const teams = useView(listMyTeams, {})
  const claims = useView(listMyClaims, {})
  useShownAgain(() => void Promise.all([teams.read(), claims.read()]))
  // What was given to her is among her teams already.
  const open = claims.value?.items.filter(({ decision }) => decision?.verdict !== 'approved') ?? []
  return (
    <View>
      <PageView state={teams.state} skeleton='rows' onRetry={() => void teams.read()} gone={null}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty drawing='nothing' title={say(words.none)} hint={say(words.noneHint)} />
          ) : (
            <Card>
              {items.map((team) => (
                <TeamCell key={team.id} team={team} onPress={() => onDesk(team.id)} />
              ))}
            </Card>
          )
        }
      </PageView>
      <View>
        {open.length > 0 && (
          <Card>
            {open.map((claim) => (
              <ClaimCell key={claim.id} claim={claim} onPress={() => onPage(claim.organisation.id)} />
            ))}
          </Card>
        )}
      </View>
      <Card>
        <Cell icon='plus' title={say(words.make)} note={say(words.makeNote)} onPress={onMake} />
        <Cell icon='people' title={say(words.join)} note={say(words.joinNote)} onPress={onJoin} />
      </Card>
    </View>
  )
}

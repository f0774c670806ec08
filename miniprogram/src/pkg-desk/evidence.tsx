// A team's evidence: all items, or one of them with its form.
import { readDesk } from '@ngo2/shared/desks/contract'
import type { DeskItem, EvidenceDesk } from '@ngo2/shared/evidence/desk'
import { EvidenceItem, GivenItem } from '@ngo2/shared/evidence/item'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { mayInTeam } from '@ngo2/shared/teams/role'
import * as v from 'valibot'
import { useView } from '@/api/use-view'
import {
  EvidenceList,
  evidenceWords,
  GiveBar,
  ItemHead,
  ItemView,
  useEvidence,
  useGiving,
} from '@/features/evidence'
import { AskForMessage } from '@/features/messages'
import { say, type Words } from '@/platform/language'
import { open } from '@/platform/navigate'
import { useParam, usePulled, useShownAgain } from '@/platform/page'
import { Empty } from '@/ui/empty'
import { PageView } from '@/ui/page-view'
import { Screen } from '@/ui/screen'

export default function EvidencePage() {
  const id = useParam('id') ?? ''
  const organisationId = v.safeParse(OrganisationId, id)
  const asked = useParam('item')
  const evidence = useEvidence(id)
  usePulled(evidence.read)
  useShownAgain(() => void evidence.read())
  const item = v.is(EvidenceItem, asked) ? asked : undefined
  const standing = evidence.value?.items.find((one) => one.item === item)
  if (
    evidence.value !== undefined &&
    standing !== undefined &&
    v.is(GivenItem, item) &&
    organisationId.success
  ) {
    return (
      <Giving
        id={organisationId.output}
        item={item}
        desk={evidence.value}
        standing={standing}
        read={evidence.read}
      />
    )
  }
  return (
    <Screen>
      <PageView
        state={evidence.state}
        skeleton='rows'
        onRetry={() => void evidence.read()}
        gone={<Empty drawing='search' title={say(evidenceWords.notYours)} />}
      >
        {(desk) =>
          standing === undefined ? (
            <EvidenceList
              desk={desk}
              onItem={(one) => void open({ page: 'pkg-desk/evidence', params: { id, item: one } })}
            />
          ) : (
            <ItemHead standing={standing} />
          )
        }
      </PageView>
    </Screen>
  )
}

interface GivingProps {
  readonly id: OrganisationId
  readonly item: GivenItem
  readonly desk: EvidenceDesk
  readonly standing: DeskItem
  readonly read: () => Promise<void>
}

function Giving({ id, item, desk, standing, read }: GivingProps) {
  const team = useView(readDesk, { organisationId: id }).value
  const giving = useGiving(id, item, standing, team?.organisation.registration, read)
  const may = mayInTeam(team?.role, 'giveEvidence').ok
  return (
    <Screen bar={<GiveBar item={item} standing={standing} giving={giving} may={may} />}>
      <ItemView item={item} desk={desk} standing={standing} giving={giving} may={may} way={wayOf(id, item)} />
      {giving.giving.state.is === 'done' && <AskForMessage template='evidenceDecided' />}
    </Screen>
  )
}

/** Where the things are kept that an item rests on. */
const ways: Partial<Record<GivenItem, { readonly word: Words; readonly page: string }>> = {
  T3: { word: evidenceWords.toPage, page: 'pkg-ngo/organisation' },
  T5: { word: evidenceWords.toBooks, page: 'pkg-desk/books' },
  T6: { word: evidenceWords.toProjects, page: 'pkg-desk/projects' },
  T7: { word: evidenceWords.toBooks, page: 'pkg-desk/books' },
  T10: { word: evidenceWords.toCorrections, page: 'pkg-desk/corrections' },
}

function wayOf(id: string, item: GivenItem) {
  const way = ways[item]
  return way && { word: say(way.word), onPress: () => void open({ page: way.page, params: { id } }) }
}

// Two to four organisations on the same stick, one dimension after the other, in the order they were chosen.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { compareOrganisations } from '@ngo2/shared/snapshots/contract'
import { useView } from '@/api/use-view'
import { OrganisationGauge, standingWords } from '@/features/standings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { BandSection } from '@/ui/band-section'
import { momentDayWords } from '@/ui/dates'
import { Empty } from '@/ui/empty'
import { Fine } from '@/ui/fine'
import { PageView } from '@/ui/page-view'
import { Press } from '@/ui/press'
import { comparingWords as words } from './words'

interface SideBySideProps {
  readonly ids: readonly string[]
  readonly onOpen: (organisationId: string) => void
}

export function SideBySide({ ids, onOpen }: SideBySideProps) {
  const { state, read } = useView(compareOrganisations, { organisations: ids.join(',') })
  const gone = <Empty drawing='search' title={say(words.gone)} hint={say(words.goneHint)} />
  return (
    <PageView state={state} skeleton='rows' onRetry={() => void read()} gone={gone}>
      {({ items, snapshot }) => {
        const measured = snapshot && momentDayWords(snapshot.measuredAt, now())
        return (
          <>
            {dimensions.map((dimension) => (
              <BandSection
                key={dimension}
                title={say(standingWords.dimensions[dimension])}
                aside={say(measured === undefined ? words.unpublished : words.measured(measured))}
              >
                {items.map(({ organisation, standings }) => (
                  <Press key={organisation.id} role='link' onPress={() => onOpen(organisation.id)}>
                    <OrganisationGauge
                      of={{ ...organisation, standing: standings[dimension] }}
                      dimension={dimension}
                    />
                  </Press>
                ))}
              </BandSection>
            ))}
            <Fine>{say(words.how)}</Fine>
          </>
        )
      }}
    </PageView>
  )
}

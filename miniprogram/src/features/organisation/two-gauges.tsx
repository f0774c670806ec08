// The two measures of an organisation, apart and never added up, and the way to their account.
import type { OrganisationPage } from '@ngo2/shared/directory/contract'
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { View } from '@tarojs/components'
import { gaugeOf, StandingFlags } from '@/features/standings'
import { now } from '@/platform/chance'
import { say } from '@/platform/language'
import { BandSection } from '@/ui/band-section'
import { Cell } from '@/ui/cell'
import { momentDayWords } from '@/ui/dates'
import { RulerGauge } from '@/ui/ruler-gauge'
import { organisationWords as words } from './words'

interface TwoGaugesProps {
  readonly standings: OrganisationPage['standings']
  readonly publication: OrganisationPage['publication']
  /** Absent where the page leads nowhere. */
  readonly onWhy?: (() => void) | undefined
  readonly onCompare?: (() => void) | undefined
}

export function TwoGauges({ standings, publication, onWhy, onCompare }: TwoGaugesProps) {
  const day = publication && momentDayWords(publication.publishedAt, now())
  const aside = publication === undefined ? words.unpublished : words.middle
  return (
    <BandSection title={say(words.gauges)} aside={say(aside)}>
      {dimensions.map((dimension) => {
        const gauge = gaugeOf(dimension, standings[dimension], publication)
        return (
          <View key={dimension}>
            <RulerGauge
              tone={gauge.tone}
              icon={gauge.icon}
              name={say(gauge.name)}
              band={gauge.band}
              notch={gauge.notch}
              collecting={gauge.collecting && say(gauge.collecting)}
              people={say(gauge.peopleOfKinds)}
              peers={say(gauge.place)}
              label={say(gauge.label)}
            />
            <StandingFlags standing={standings[dimension]} />
          </View>
        )
      })}
      {day !== undefined && onWhy !== undefined && (
        <Cell icon='question' title={say(words.why)} note={say(words.whyNote(day))} onPress={onWhy} />
      )}
      {onCompare !== undefined && <Cell icon='list' title={say(words.compare)} onPress={onCompare} />}
    </BandSection>
  )
}

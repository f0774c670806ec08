// One section of a list: its organisations, each with its small gauge; inside there is no order.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Section } from '@ngo2/shared/ranking/standing'
import { say } from '@/platform/language'
import { BandSection } from '@/ui/band-section'
import { Press } from '@/ui/press'
import { type GaugedRow, OrganisationGauge } from './organisation-gauge'
import { standingWords as words } from './words'

interface GaugeSectionProps {
  readonly section: Section
  readonly rows: readonly GaugedRow[]
  /** How many there are, where more are still to come; otherwise the rows are all. */
  readonly count?: number | undefined
  readonly dimension: Dimension
  /** For standings that name no peers of their own. */
  readonly publication?: Pick<Publication, 'medians'> | undefined
  readonly onOpen: (organisationId: string) => void
}

export function GaugeSection(props: GaugeSectionProps) {
  const { section, rows, count, dimension, publication, onOpen } = props
  const aside = count === undefined ? words.shuffled : words.count(count, count > 1)
  return (
    <BandSection title={say(words.sections[section])} aside={say(aside)}>
      {rows.map((row) => (
        <Press key={row.id} role='link' onPress={() => onOpen(row.id)}>
          <OrganisationGauge of={row} dimension={dimension} publication={publication} />
        </Press>
      ))}
    </BandSection>
  )
}

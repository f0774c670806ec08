// One section of the list: its organisations, each with its small gauge; inside there is no order.

import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import type { listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { exampleWord } from '@ngo2/shared/organisations/words'
import { gaugeOf, standingWords } from '@/features/standings'
import { say } from '@/platform/language'
import { BandSection } from '@/ui/band-section'
import { Press } from '@/ui/press'
import { GaugeRow } from '@/ui/ruler-gauge'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import type { SectionOfRows } from './sections'
import { directoryWords as words } from './words'

interface DirectorySectionProps {
  readonly of: SectionOfRows
  readonly head: Pick<OutputOf<typeof listOrganisations>, 'counts' | 'publication'> | undefined
  readonly dimension: Dimension
  readonly onOpen: (organisationId: string) => void
}

export function DirectorySection({ of, head, dimension, onOpen }: DirectorySectionProps) {
  const { section, rows } = of
  const count = head?.counts[section] ?? rows.length
  return (
    <BandSection title={say(standingWords.sections[section])} aside={say(words.count(count, count > 1))}>
      {rows.map(({ id, name, example, standing }) => {
        const { tone, band, collecting, notch, label, people } = gaugeOf(
          dimension,
          standing,
          head?.publication,
        )
        return (
          <Press key={id} role='link' onPress={() => onOpen(id)}>
            <GaugeRow
              tone={tone}
              name={name}
              head={<Seal name={name} />}
              badge={example && <Tag word={say(exampleWord)} />}
              band={band}
              notch={notch}
              collecting={collecting && say(collecting)}
              people={say(people)}
              label={`${name}，${say(label)}`}
            />
          </Press>
        )
      })}
    </BandSection>
  )
}

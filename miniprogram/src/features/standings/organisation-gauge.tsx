// One organisation as a row: its seal and name with its small gauge, and what is the matter with the figure.
import type { Publication } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { View } from '@tarojs/components'
import { say } from '@/platform/language'
import { GaugeRow } from '@/ui/ruler-gauge'
import { Seal } from '@/ui/seal'
import { Tag } from '@/ui/tag'
import { gaugeOf } from './gauge'
import { StandingFlags } from './standing-flags'

export interface GaugedRow {
  readonly id: string
  readonly name: string
  readonly example: boolean
  readonly standing: Standing
}

interface OrganisationGaugeProps {
  readonly of: GaugedRow
  readonly dimension: Dimension
  readonly publication?: Pick<Publication, 'medians'> | undefined
}

export function OrganisationGauge({ of, dimension, publication }: OrganisationGaugeProps) {
  const { name, example, standing } = of
  const { tone, band, collecting, notch, label, people } = gaugeOf(dimension, standing, publication)
  return (
    <View>
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
      <StandingFlags standing={standing} />
    </View>
  )
}

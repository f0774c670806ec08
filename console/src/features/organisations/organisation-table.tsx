// Organisations in rows: who, where, for what, and where they stand.
import type { DirectoryRow } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { shortPlace } from '@ngo2/shared/organisations/place'
import { causeWords } from '@ngo2/shared/organisations/words'
import { Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { say } from '../../platform/language'
import { rangeText } from '../../ui/stick/band'
import { Stick } from '../../ui/stick/stick'
import { MarkedName } from '../organisation-names'
import { sectionWords } from '../ranking'
import { organisationsWords } from './words'

interface OrganisationTableProps {
  readonly rows: readonly DirectoryRow[]
  readonly dimension: Dimension
  /** The peers' median, 0 to 100. */
  readonly median: number | undefined
}

export function OrganisationTable({ rows, dimension, median }: OrganisationTableProps) {
  const columns: ColumnsType<DirectoryRow> = [
    {
      key: 'name',
      title: say(organisationsWords.name),
      width: '26%',
      rowScope: 'row',
      render: (_, organisation) => <MarkedName of={organisation} />,
    },
    {
      key: 'place',
      title: say(organisationsWords.place),
      width: '12%',
      render: (_, { place }) => <span title={place.names.join('')}>{shortPlace(place)}</span>,
    },
    {
      key: 'causes',
      title: say(organisationsWords.causes),
      width: '16%',
      render: (_, { causes }) => causes.map((cause) => say(causeWords[cause])).join('、'),
    },
    {
      key: 'band',
      title: say(organisationsWords.band),
      render: (_, { standing }) => (
        <Stick
          tone={dimension === 'transparency' ? 'teal' : 'amber'}
          now={standing.is === 'figure' ? standing : undefined}
          notch={median}
        />
      ),
    },
    {
      key: 'range',
      title: say(organisationsWords.range),
      width: 84,
      render: (_, { standing }) =>
        standing.is === 'figure' ? <strong>{rangeText(standing)}</strong> : say(sectionWords.collecting),
    },
    {
      key: 'people',
      title: say(organisationsWords.people),
      width: 64,
      align: 'right',
      render: (_, { standing }) => standing.people,
    },
  ]
  return <Table rowKey='id' columns={columns} dataSource={[...rows]} pagination={false} tableLayout='fixed' />
}

// Before and after for every organisation of a run, moved most first: grey above, coloured below, on one axis.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Change, Medians } from '@ngo2/shared/ranking/contract'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { say } from '../../../platform/language'
import { Mark } from '../../../ui/mark'
import { rangeText } from '../../../ui/stick/band'
import { Stick } from '../../../ui/stick/stick'
import styles from './change-table.module.css'
import { crossingOf, movementOf } from './movement'
import { changeWords, movementWords, sectionWords } from './words'

interface ChangeTableProps {
  readonly changes: readonly Change[]
  readonly dimension: Dimension
  /** Whether there is a live run, another than this one, to compare with. */
  readonly compares: boolean
  readonly medians: Medians | undefined
}

export function ChangeTable({ changes, dimension, compares, medians }: ChangeTableProps) {
  const tone = toneOf(dimension)
  const columns: ColumnsType<Change> = [
    {
      key: 'organisation',
      title: say(changeWords.organisation),
      width: '30%',
      rowScope: 'row',
      render: (_, change) => <Name change={change} compares={compares} />,
    },
    {
      key: 'band',
      title: say(changeWords.band),
      render: (_, { before, after }) => (
        <Stick
          tone={tone}
          now={figureOf(after)}
          before={compares ? figureOf(before) : undefined}
          compares={compares}
          notch={medians?.after}
          notchBefore={medians?.before}
        />
      ),
    },
    {
      key: 'ranges',
      title: say(compares ? changeWords.ranges : changeWords.range),
      width: 140,
      render: (_, { before, after }) => (
        <span className={styles.ranges}>
          {compares && <>{standingText(before)} → </>}
          <strong>{standingText(after)}</strong>
        </span>
      ),
    },
    {
      key: 'people',
      title: say(changeWords.people),
      width: 56,
      align: 'right',
      render: (_, { after }) => after.people,
    },
  ]
  return (
    <Table
      rowKey={({ organisation }) => organisation.id}
      columns={columns}
      dataSource={[...changes]}
      pagination={false}
      tableLayout='fixed'
    />
  )
}

export function toneOf(dimension: Dimension) {
  return dimension === 'transparency' ? 'teal' : 'amber'
}

function Name({ change, compares }: { readonly change: Change; readonly compares: boolean }) {
  const { organisation, before, after } = change
  return (
    <>
      <div className={styles.name}>{organisation.name}</div>
      <span className={styles.marks}>
        {compares ? (
          <MovementMarks before={before} after={after} />
        ) : (
          <Mark tone='quiet'>{say(sectionWords[after.is === 'figure' ? after.section : 'collecting'])}</Mark>
        )}
      </span>
    </>
  )
}

function MovementMarks({ before, after }: Pick<Change, 'before' | 'after'>) {
  const movement = movementOf(before, after)
  const crossing = crossingOf(before, after)
  return (
    <>
      <Mark tone={movement.is === 'moved' || movement.is === 'appeared' ? 'teal' : 'quiet'}>
        {say(movementWords(movement))}
      </Mark>
      {crossing && <Mark tone='notice'>{say(sectionWords[crossing])}</Mark>}
    </>
  )
}

function figureOf(standing: Standing | undefined) {
  return standing?.is === 'figure' ? standing : undefined
}

function standingText(standing: Standing | undefined): string {
  if (standing === undefined) return say(changeWords.none)
  return standing.is === 'figure' ? rangeText(standing) : say(sectionWords.collecting)
}

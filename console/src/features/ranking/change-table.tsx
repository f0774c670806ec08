// Before and after for every organisation of a run, moved most first: grey above, coloured below, on one axis.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Change } from '@ngo2/shared/ranking/contract'
import type { Standing } from '@ngo2/shared/ranking/standing'
import { Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { say } from '../../platform/language'
import { Mark } from '../../ui/mark'
import { rangeText } from '../../ui/stick/band'
import { Stick } from '../../ui/stick/stick'
import styles from './change-table.module.css'
import { crossingOf, movementOf } from './movement'
import { changeWords, movementWords, sectionWords } from './words'

interface ChangeTableProps {
  readonly changes: readonly Change[]
  readonly dimension: Dimension
  /** The run shown is the live one: there is nothing to compare. */
  readonly isLive: boolean
  readonly median: number | undefined
}

export function ChangeTable({ changes, dimension, isLive, median }: ChangeTableProps) {
  const tone = toneOf(dimension)
  const columns: ColumnsType<Change> = [
    {
      key: 'organisation',
      title: say(changeWords.organisation),
      width: '32%',
      render: (_, change) => <Name change={change} isLive={isLive} />,
    },
    {
      key: 'band',
      title: say(changeWords.band),
      render: (_, { before, after }) => (
        <Stick
          tone={tone}
          now={figureOf(after)}
          before={isLive ? undefined : figureOf(before)}
          compares={!isLive}
          notch={median}
        />
      ),
    },
    {
      key: 'ranges',
      title: say(isLive ? changeWords.range : changeWords.ranges),
      width: 148,
      render: (_, { before, after }) => (
        <span className={styles.ranges}>
          {!isLive && <>{standingText(before)} → </>}
          <strong>{standingText(after)}</strong>
        </span>
      ),
    },
    {
      key: 'people',
      title: say(changeWords.people),
      width: 64,
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

function Name({ change: { organisation, before, after }, isLive }: { change: Change; isLive: boolean }) {
  const movement = movementOf(before, after)
  const crossing = crossingOf(before, after)
  return (
    <>
      <div className={styles.name}>{organisation.name}</div>
      {isLive ? (
        <Mark tone='quiet'>{say(sectionWords[after.is === 'figure' ? after.section : 'collecting'])}</Mark>
      ) : (
        <span className={styles.marks}>
          <Mark tone={movement.is === 'moved' || movement.is === 'appeared' ? 'teal' : 'quiet'}>
            {say(movementWords(movement))}
          </Mark>
          {crossing && <Mark tone='notice'>{say(sectionWords[crossing])}</Mark>}
        </span>
      )}
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

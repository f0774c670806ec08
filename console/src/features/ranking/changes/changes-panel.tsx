// What publishing a run would change, one dimension at a time.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import type { RunId } from '@ngo2/shared/ranking/run'
import { Segmented } from 'antd'
import { say } from '../../../platform/language'
import { classes } from '../../../ui/classes'
import { ListView } from '../../../ui/list-view'
import { Panel } from '../../../ui/panel'
import { ChangeTable, toneOf } from './change-table'
import styles from './changes-panel.module.css'
import { useChanges } from './use-changes'
import { changeWords } from './words'

interface ChangesPanelProps {
  readonly runId: RunId
  readonly published: RunId | undefined
  readonly dimension: Dimension
  readonly onDimension: (dimension: Dimension) => void
}

export function ChangesPanel({ runId, published, dimension, onDimension }: ChangesPanelProps) {
  const changes = useChanges(runId, dimension, published)
  const isLive = runId === published
  const compares = published !== undefined && !isLive
  const medians = changes.head?.medians
  const word = say(dimensionWords[dimension])
  return (
    <Panel
      title={say(compares ? changeWords.title(word) : changeWords.titleAlone(word))}
      aside={
        <Segmented
          aria-label={say(changeWords.dimension)}
          value={dimension}
          onChange={onDimension}
          options={dimensions.map((value) => ({ value, label: say(dimensionWords[value]) }))}
        />
      }
    >
      <div className={styles.lead}>
        <p>{compares && say(changeWords.lead)}</p>
        <ul className={styles.legend} aria-hidden='true'>
          {compares && (
            <li>
              <span className={classes(styles.key, styles.before)} />
              {say(changeWords.legendBefore)}
            </li>
          )}
          <li>
            <span className={classes(styles.key, styles[toneOf(dimension)])} />
            {say(isLive ? changeWords.legendBefore : changeWords.legendNow)}
          </li>
          {compares && medians?.before !== undefined && (
            <li>
              <span className={classes(styles.notch, styles.notchBefore)} />
              {say(changeWords.legendMedianBefore)}
            </li>
          )}
          {medians?.after !== undefined && (
            <li>
              <span className={styles.notch} />
              {say(isLive ? changeWords.legendMedianBefore : changeWords.legendMedianNow)}
            </li>
          )}
        </ul>
      </div>
      <ListView
        list={changes.list}
        empty={{ title: say(changeWords.empty), hint: say(changeWords.emptyHint) }}
        onMore={() => void changes.more()}
        onAgain={() => void changes.refresh()}
        lines={12}
      >
        {(items) => (
          <ChangeTable changes={items} dimension={dimension} compares={compares} medians={medians} />
        )}
      </ListView>
    </Panel>
  )
}

// What became of the lots of the last weeks, all organisations together; nothing of a few.
import { readDrawFigures } from '@ngo2/shared/draws/contract'
import { Skeleton } from 'antd'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { FailedNotice } from '../../ui/list-view'
import { Panel } from '../../ui/panel'
import styles from './draws.module.css'
import { drawWords as words } from './words'

export function DrawFigures() {
  const { state, read } = useView(readDrawFigures, {})
  const weeks = state.is === 'shown' || state.is === 'stale' ? state.value.weeks : undefined
  return (
    <Panel title={say(words.figures)}>
      <p className={styles.note}>{say(words.figuresHint)}</p>
      {state.is === 'loading' && <Skeleton active title={false} />}
      {state.is === 'failed' && <FailedNotice refusal={state.refusal} onAgain={() => void read()} />}
      {weeks?.length === 0 && <p>{say(words.figuresEmpty)}</p>}
      {weeks !== undefined && weeks.length > 0 && (
        <table className={styles.figures}>
          <thead>
            <tr>
              {[words.monday, words.draws, words.asked, words.taken].map((word) => (
                <th key={word.en} scope='col'>
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, draws, asked, taken }) => (
              <tr key={week}>
                <th scope='row'>{week}</th>
                <td>{draws}</td>
                <td>{asked ?? say(words.few)}</td>
                <td>{taken ?? say(words.few)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

// Asks once more before a run is proposed, confirmed or brought back: what it replaces, what changes, what does not.
import type { Outcome } from '@ngo2/shared/contract/call'
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { proposeRun, publishRun, rollBack } from '@ngo2/shared/publications/contract'
import type { Run } from '@ngo2/shared/ranking/run'
import { Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useAsk } from '../../platform/api'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { useCommand } from '../../platform/use-command'
import { CommandNotice } from '../../ui/command-notice'
import { momentWords } from '../../ui/dates'
import { isReason, ReasonField } from '../../ui/reason-field'
import { publicationRefusals } from '../publications'
import { movementOf } from './changes/movement'
import { useChanges } from './changes/use-changes'
import { movementWords } from './changes/words'
import styles from './publish-dialog.module.css'
import { publishWords, rankingRefusals, rollBackSentences } from './words'

const mostShown = 3
const refusals = { ...publicationRefusals, ...rankingRefusals }
const bounds = { min: 4, max: 300 }

export interface Publication {
  readonly run: Run
  readonly kind: 'propose' | 'confirm' | 'rollBack'
  /** The live run as it was when the dialog opened, and nothing where none was. */
  readonly replaces: Run | undefined
}

interface PublishDialogProps {
  readonly publication: Publication
  readonly dimension: Dimension
  readonly onDone: () => void
  /** Closed without being told that it was done; what is live should be read anew. */
  readonly onClose: () => void
}

export function PublishDialog(props: PublishDialogProps) {
  const { publication, dimension, onDone, onClose } = props
  const { run, kind, replaces } = publication
  const ask = useAsk()
  const command = useCommand<object>()
  const [because, setBecause] = useState('')
  useFocusGivenBack()
  const act = async () => {
    const done = await command.start(() => takeStep(ask, publication, because))
    if (done !== undefined) onDone()
  }
  // A rule that said no will say it again; a server that stumbled may not.
  const isRuledOut = command.state.is === 'refused' && command.state.refusal.code in refusals
  return (
    <Modal
      open
      width={560}
      title={say(publishWords[kind].ask)}
      onCancel={onClose}
      footer={[
        <Button key='not' onClick={onClose}>
          {say(publishWords.notYet)}
        </Button>,
        <Button
          key='act'
          type='primary'
          loading={command.state.is === 'sending'}
          disabled={isRuledOut || (kind === 'rollBack' && !isReason(because, bounds))}
          onClick={() => void act()}
        >
          {say(publishWords[kind].act)}
        </Button>,
      ]}
    >
      <CommandNotice
        state={command.state}
        words={refusals}
        onAgain={() => void act()}
        wayOn={(code) =>
          code === 'ranking.published_meanwhile'
            ? { word: say(publishWords.compareAgain), onPress: onClose }
            : undefined
        }
      />
      <Exchange run={run} replaces={replaces} />
      {replaces && <MostMoved run={run} dimension={dimension} replaces={replaces} />}
      <p className={styles.effect}>{say(publishWords[kind].effect)}</p>
      {kind === 'rollBack' && (
        <ReasonField
          name={publishWords.because}
          hint={publishWords.becauseHint}
          written={because}
          onWrite={setBecause}
          ready={rollBackSentences}
          bounds={bounds}
        />
      )}
    </Modal>
  )
}

/** Every step says what was seen to be live, so that nobody replaces what she did not see. */
function takeStep(
  ask: ReturnType<typeof useAsk>,
  { run, kind, replaces }: Publication,
  because: string,
): Promise<Outcome<object>> {
  const runId = run.id
  if (kind === 'rollBack' && replaces) return ask(rollBack, { runId, replaces: replaces.id, because })
  const seen = { runId, replaces: replaces?.id ?? null }
  return kind === 'propose' ? ask(proposeRun, seen) : ask(publishRun, seen)
}

/** What had the focus before the dialog gets it again; antd does so only for dialogs that stay mounted. */
function useFocusGivenBack() {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [opener])
}

interface MostMovedProps {
  readonly run: Run
  readonly dimension: Dimension
  readonly replaces: Run
}

/** The three that move most in the dimension on the screen; nothing while they are not read. */
function MostMoved({ run, dimension, replaces }: MostMovedProps) {
  const { list } = useChanges(run.id, dimension, replaces.id)
  const moved = list.items
    .slice(0, mostShown)
    .map(({ organisation, before, after }) => ({ organisation, movement: movementOf(before, after) }))
    .filter(({ movement }) => movement.is === 'moved' || movement.is === 'appeared')
  const most = moved.map(
    ({ organisation, movement }) => `${organisation.name} ${say(movementWords(movement))}`,
  )
  if (list.items.length === 0) return null
  return (
    <p className={styles.most}>
      {most.length === 0
        ? say(publishWords.still(dimensionWords[dimension]))
        : say(publishWords.most(dimensionWords[dimension])) + most.join(say(publishWords.comma))}
    </p>
  )
}

function Exchange({ run, replaces }: { readonly run: Run; readonly replaces: Run | undefined }) {
  const count = (figure: number | undefined) => figure?.toLocaleString('en-US') ?? '–'
  const when = (moment: string) => say(momentWords(moment, now()))
  const rows = [
    {
      word: say(publishWords.when),
      from: replaces ? when(replaces.startedAt) : say(publishWords.nothing),
      to: when(run.startedAt),
    },
    { word: say(publishWords.sheets), from: count(replaces?.sheets), to: count(run.sheets) },
    ...dimensions.map((dimension) => ({
      word: say(publishWords.figures(dimensionWords[dimension])),
      from: count(replaces?.figures?.[dimension]),
      to: count(run.figures?.[dimension]),
    })),
  ]
  return (
    <table className={styles.exchange}>
      <thead>
        <tr>
          <td />
          <th scope='col'>{say(publishWords.from)}</th>
          <th scope='col'>{say(publishWords.to)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ word, from, to }) => (
          <tr key={word}>
            <th scope='row'>{word}</th>
            <td>{from}</td>
            <td className={styles.to}>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

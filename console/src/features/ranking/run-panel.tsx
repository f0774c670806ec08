// One run: how far it has come, or what it counted, and the way to make it the live one.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { isRunning, type Run, type RunId, segments } from '@ngo2/shared/ranking/run'
import { Button, Progress } from 'antd'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { momentWords } from '../../ui/dates'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import { Panel } from '../../ui/panel'
import { Tiles } from '../../ui/tile'
import { EpochLine } from './epoch/epoch-line'
import { StatusMark } from './run-list'
import styles from './run-panel.module.css'
import { publicationOf, shortHash, statusOf } from './run-status'
import { publishWords, rankingWords } from './words'

interface RunPanelProps {
  readonly run: Run
  readonly published: RunId | undefined
  /** The hash of the live run, where it is another one and known. */
  readonly liveHash: string | undefined
  readonly progressTroubled: boolean
  /** Absent while it is not known what going back would replace. */
  readonly onRollBack: (() => void) | undefined
}

export function RunPanel({ run, published, liveHash, progressTroubled, onRollBack }: RunPanelProps) {
  const status = statusOf(run, published, now())
  return (
    <Panel
      title={say(rankingWords.run(say(momentWords(run.startedAt, now()))))}
      aside={
        <span className={styles.aside}>
          <StatusMark status={status} />
          {publicationOf(run, published) === 'rollBack' && (
            <Button
              type='primary'
              icon={<Icon name='back' />}
              disabled={onRollBack === undefined}
              onClick={onRollBack}
            >
              {say(publishWords.rollBack.act)}
            </Button>
          )}
        </span>
      }
    >
      {isRunning(run, now()) && <RunProgress run={run} troubled={progressTroubled} />}
      {status === 'died' && (
        <Notice tone='error' title={say(rankingWords.died)} hint={say(rankingWords.diedHint)} />
      )}
      {status === 'failed' && <Notice tone='error' title={say(rankingWords.failed)} hint={run.failure} />}
      {run.state === 'ready' && (
        <Totals run={run} isSameAsLive={run.hash !== undefined && run.hash === liveHash} />
      )}
      {run.state === 'ready' && <EpochLine run={run} />}
    </Panel>
  )
}

function RunProgress({ run, troubled }: { readonly run: Run; readonly troubled: boolean }) {
  const words = {
    planned: rankingWords.planned,
    reading: rankingWords.reading(run.segmentsRead, segments),
    fitting: rankingWords.fitting,
  }
  // The last tenth is the calculation itself, whose length is not known beforehand.
  const percent = run.state === 'fitting' ? 92 : Math.round((run.segmentsRead / segments) * 90)
  return (
    <div className={styles.progress}>
      <p role='status'>{say(words[run.state as keyof typeof words])}</p>
      <Progress percent={percent} showInfo={false} status='active' aria-label={say(rankingWords.progress)} />
      {troubled && <Notice tone='warning' title={say(rankingWords.progressTroubled)} />}
    </div>
  )
}

function Totals({ run, isSameAsLive }: { readonly run: Run; readonly isSameAsLive: boolean }) {
  const count = (figure: number | undefined) => figure?.toLocaleString('en-US') ?? '–'
  return (
    <>
      <Tiles
        tiles={[
          { figure: count(run.sheets), word: say(rankingWords.sheets) },
          { figure: count(run.organisations), word: say(rankingWords.organisations) },
          ...dimensions.map((dimension) => ({
            figure: count(run.figures?.[dimension]),
            word: say(rankingWords.withFigure(dimensionWords[dimension])),
          })),
        ]}
      />
      {run.hash !== undefined && (
        <p className={styles.hash}>
          {say(rankingWords.hash)} <code title={run.hash}>{shortHash(run.hash)}</code>
          {' · '}
          {say(isSameAsLive ? rankingWords.hashSame : rankingWords.hashHint)}
        </p>
      )}
    </>
  )
}

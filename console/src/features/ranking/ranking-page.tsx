// Evaluations and ranking: which run is live, every run, and what one of them would change.
import { type Run, RunId } from '@ngo2/shared/ranking/run'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import * as v from 'valibot'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { goTo, hrefOf } from '../../platform/route'
import { CommandNotice } from '../../ui/command-notice'
import { momentWords } from '../../ui/dates'
import { Icon } from '../../ui/icon'
import { FailedNotice, ListView } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Panel } from '../../ui/panel'
import { uiWords } from '../../ui/words'
import { LogPanel } from '../publications'
import styles from './ranking-page.module.css'
import { RunList } from './run-list'
import { RunSheet } from './run-sheet'
import { type Runs, type RunView, useRun, useRuns } from './use-runs'
import { useStartRun } from './use-start-run'
import { rankingRefusals, rankingWords } from './words'

/** `runId` is the run chosen in the address, or `log`; without one the newest run is shown. */
export function RankingPage({ runId }: { readonly runId: string | undefined }) {
  const runs = useRuns()
  const [news, setNews] = useState<string>()
  const starting = useStartRun(({ run, other }) => {
    setNews(other ? say(rankingWords.startedOther) : undefined)
    goTo('ranking', run.id)
    void runs.refresh()
  })
  const asked = v.safeParse(RunId, runId)
  const chosenId = asked.success ? asked.output : runs.list.items[0]?.id
  const chosen = useRun(chosenId, runs)
  const live = useRun(runs.published, runs)
  const isLog = runId === 'log'
  const isNothing = chosenId === undefined && runs.list.is !== 'first' && !isLog
  return (
    <>
      <PageHead
        title={say(rankingWords.title)}
        lead={<LiveLine live={live} runs={runs} />}
        actions={
          <>
            <Button type='text' icon={<Icon name='paper' />} href={hrefOf('ranking', 'log')}>
              {say(rankingWords.log)}
            </Button>
            <Button
              type='text'
              icon={<Icon name='refresh' />}
              loading={runs.list.is === 'refreshing'}
              onClick={() => void runs.refresh()}
            >
              {say(uiWords.refresh)}
            </Button>
            <Button
              type={isNothing ? 'primary' : 'default'}
              icon={<Icon name='play' />}
              loading={starting.state.is === 'sending'}
              onClick={() => void starting.start()}
            >
              {say(rankingWords.start)}
            </Button>
          </>
        }
      />
      <CommandNotice state={starting.state} words={rankingRefusals} onAgain={() => void starting.start()} />
      {news !== undefined && <Notice tone='info' title={news} />}
      <div className={styles.columns}>
        <Panel title={say(rankingWords.runs)} className={isNothing ? styles.whole : styles.runs}>
          <ListView
            list={runs.list}
            empty={{ title: say(rankingWords.empty), hint: say(rankingWords.emptyHint) }}
            onMore={() => void runs.more()}
            onAgain={() => void runs.refresh()}
          >
            {(items) => (
              <RunList runs={items} published={runs.published} chosen={isLog ? undefined : chosenId} />
            )}
          </ListView>
        </Panel>
        {isLog && <LogPanel />}
        {!isNothing && !isLog && (
          <ChosenRun chosen={chosen} live={live.is === 'shown' ? live.run : undefined} runs={runs} />
        )}
      </div>
    </>
  )
}

interface ChosenRunProps {
  readonly chosen: RunView
  readonly live: Run | undefined
  readonly runs: Runs
}

function ChosenRun({ chosen, live, runs }: ChosenRunProps) {
  switch (chosen.is) {
    case 'shown':
      return <RunSheet key={chosen.run.id} run={chosen.run} live={live} runs={runs} />
    case 'gone':
      return <Notice tone='warning' title={say(rankingWords.gone)} />
    case 'failed':
      return <FailedNotice refusal={chosen.refusal} onAgain={() => void runs.refresh()} />
    case 'loading':
      return <Skeleton active />
  }
}

/** Which run everybody sees, said on every visit. */
function LiveLine({ live, runs }: { readonly live: RunView; readonly runs: Runs }) {
  if (!runs.isRead) return say(runs.list.is === 'failed' ? rankingWords.liveUnread : uiWords.loading)
  if (runs.published === undefined) return say(rankingWords.liveNone)
  if (live.is === 'loading') return say(uiWords.loading)
  return (
    <a href={hrefOf('ranking', runs.published)}>
      {say(
        live.is === 'shown'
          ? rankingWords.live(say(momentWords(live.run.startedAt, now())))
          : rankingWords.liveUnread,
      )}
    </a>
  )
}

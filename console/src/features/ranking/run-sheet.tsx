// One run as a whole: its account, what it would change, and the dialog that makes it live.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Run } from '@ngo2/shared/ranking/run'
import { useEffect, useRef, useState } from 'react'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { momentWords } from '../../ui/dates'
import { Notice } from '../../ui/notice'
import { ChangesPanel } from './changes/changes-panel'
import { type Publication, PublishDialog } from './publish-dialog'
import styles from './ranking-page.module.css'
import { RunPanel } from './run-panel'
import { publicationOf } from './run-status'
import type { Runs } from './use-runs'
import { publishWords } from './words'

interface RunSheetProps {
  readonly run: Run
  /** The live run; nothing while none is, or while it is not read yet. */
  readonly live: Run | undefined
  readonly runs: Runs
}

export function RunSheet({ run, live, runs }: RunSheetProps) {
  const [dimension, setDimension] = useState<Dimension>('transparency')
  const [publication, setPublication] = useState<Publication>()
  const [done, setDone] = useState<Run>()
  const { published } = runs
  const sheet = useRef<HTMLDivElement>(null)
  // The button that published is about to go, and the focus must not go with it.
  useEffect(() => {
    if (done !== undefined) sheet.current?.focus()
  }, [done])
  const kind = publicationOf(run, published)
  // Nobody should replace what he could not see: the button waits until the live run was read.
  const isSeen = runs.isRead && live?.id === published
  const close = () => {
    setPublication(undefined)
    void runs.refresh()
  }
  return (
    <div ref={sheet} tabIndex={-1} className={styles.run}>
      {done !== undefined && (
        <Notice tone='good' title={say(publishWords.done(say(momentWords(done.startedAt, now()))))} />
      )}
      <RunPanel
        run={run}
        published={published}
        liveHash={run.id === published ? undefined : live?.hash}
        progressTroubled={runs.progressTroubled}
        onPublish={isSeen && kind ? () => setPublication({ run, kind, replaces: live }) : undefined}
      />
      {run.state === 'ready' && (
        <ChangesPanel runId={run.id} published={published} dimension={dimension} onDimension={setDimension} />
      )}
      {publication !== undefined && (
        <PublishDialog
          publication={publication}
          dimension={dimension}
          onDone={(live) => {
            setDone(live)
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

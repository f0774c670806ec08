// One run as a whole: its account, what must be looked at, what it would change, and the dialog that takes the next step.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import type { Run } from '@ngo2/shared/ranking/run'
import { useEffect, useRef, useState } from 'react'
import { now } from '../../platform/chance'
import { say } from '../../platform/language'
import { momentWords } from '../../ui/dates'
import { Notice } from '../../ui/notice'
import { PublishingPanel, ReviewPanel, usePublishing } from '../publications'
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
  const [done, setDone] = useState<Publication['kind']>()
  const { published } = runs
  const sheet = useRef<HTMLDivElement>(null)
  // The button that published is about to go, and the focus must not go with it.
  useEffect(() => {
    if (done !== undefined) sheet.current?.focus()
  }, [done])
  const isPreview = publicationOf(run, published) === 'publish'
  const publishing = usePublishing(isPreview ? run.id : undefined)
  // Nobody should replace what he could not see: the button waits until the live run was read.
  const isSeen = runs.isRead && live?.id === published
  const open = isSeen
    ? (kind: Publication['kind']) => setPublication({ run, kind, replaces: live })
    : undefined
  const close = () => {
    setPublication(undefined)
    void runs.refresh()
    void publishing.read()
  }
  return (
    <div ref={sheet} tabIndex={-1} className={styles.run}>
      {done !== undefined && (
        <Notice tone='good' title={say(publishWords[done].done(say(momentWords(run.startedAt, now()))))} />
      )}
      <RunPanel
        run={run}
        published={published}
        liveHash={run.id === published ? undefined : live?.hash}
        progressTroubled={runs.progressTroubled}
        onRollBack={open && (() => open('rollBack'))}
      />
      {isPreview && (
        <>
          <PublishingPanel
            now={publishing}
            onStep={open}
            stepWords={{ propose: publishWords.propose.act, confirm: publishWords.confirm.act }}
          />
          <ReviewPanel runId={run.id} onDecided={() => void publishing.read()} />
        </>
      )}
      {run.state === 'ready' && (
        <ChangesPanel runId={run.id} published={published} dimension={dimension} onDimension={setDimension} />
      )}
      {publication !== undefined && (
        <PublishDialog
          publication={publication}
          dimension={dimension}
          onDone={() => {
            setDone(publication.kind)
            close()
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

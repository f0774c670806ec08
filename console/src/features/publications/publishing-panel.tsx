// The three steps of a preview on its way to everybody, who took them, and the next one where it is this operator's.
import type { Publishing } from '@ngo2/shared/publications/proposal'
import { Button, Skeleton } from 'antd'
import { now } from '../../platform/chance'
import { say, type Words } from '../../platform/language'
import { classes } from '../../ui/classes'
import { CommandNotice } from '../../ui/command-notice'
import { momentWords } from '../../ui/dates'
import { Icon } from '../../ui/icon'
import { FailedNotice } from '../../ui/list-view'
import { Panel } from '../../ui/panel'
import styles from './publishing-panel.module.css'
import type { PublishingNow } from './use-publishing'
import { doerWords, publicationRefusals, publishingWords as words } from './words'

interface PublishingPanelProps {
  readonly now: PublishingNow
  /** Opens what asks once more; absent while it is not known what publishing would replace. */
  readonly onStep: ((step: 'propose' | 'confirm') => void) | undefined
  readonly stepWords: Readonly<Record<'propose' | 'confirm', Words>>
}

export function PublishingPanel({ now: publishingNow, onStep, stepWords }: PublishingPanelProps) {
  const { state, publishing, step, read, withdrawing, withdraw } = publishingNow
  return (
    <Panel
      title={say(words.title)}
      aside={
        <span className={styles.aside}>
          {step === 'wait' && (
            <Button loading={withdrawing.is === 'sending'} onClick={() => void withdraw()}>
              {say(words.withdraw)}
            </Button>
          )}
          {(step === 'propose' || step === 'confirm') && (
            <Button
              type='primary'
              icon={<Icon name={step === 'propose' ? 'people' : 'eye'} />}
              disabled={onStep === undefined}
              onClick={() => onStep?.(step)}
            >
              {say(stepWords[step])}
            </Button>
          )}
        </span>
      }
    >
      <CommandNotice state={withdrawing} words={publicationRefusals} onAgain={() => void withdraw()} />
      {state.is === 'failed' && <FailedNotice refusal={state.refusal} onAgain={() => void read()} />}
      {publishing ? <Steps of={publishing} /> : state.is === 'loading' && <Skeleton active title={false} />}
    </Panel>
  )
}

function Steps({ of: { review, proposal } }: { readonly of: Publishing }) {
  const isLookedAt = review.open === 0 && review.stopped === 0
  const looked = review.stopped > 0 ? words.stopped(review.stopped) : words.looked(review.open, review.items)
  const proposed = proposal
    ? words.proposed(say(doerWords(proposal.by)), momentWords(proposal.at, now()))
    : words.nobody
  const steps = [
    { name: words.look, note: looked, done: isLookedAt },
    { name: words.propose, note: proposed, done: proposal !== undefined },
    { name: words.confirm, note: proposal ? words.waits : undefined, done: false },
  ]
  return (
    <ol className={styles.steps}>
      {steps.map(({ name, note, done }, nth) => (
        <li key={name.en} className={classes(styles.step, done && styles.done)}>
          <span className={styles.mark} aria-hidden='true'>
            {done ? <Icon name='check' /> : nth + 1}
          </span>
          <span>
            <strong>{say(name)}</strong>
            {note && <span className={styles.note}>{say(note)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

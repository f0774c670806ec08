// Deciding with a reason: what became of the last try, the reason, and a button for each verdict.
import type { CommandState } from '@ngo2/shared/client/command-state'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { say, type Words } from '../platform/language'
import { CommandNotice } from './command-notice'
import { Icon, type IconName } from './icon'
import { type Bounds, isReason, ReasonField } from './reason-field'
import styles from './verdict-form.module.css'

export interface Choice<Verdict extends string> {
  readonly verdict: Verdict
  readonly act: Words
  readonly icon?: IconName
  readonly look: 'primary' | 'plain' | 'danger'
  /** Where not even a good reason lets this operator decide so. */
  readonly barred?: boolean
  readonly needsNoReason?: boolean
}

/** What was decided; the reason as it was written, which may be empty where the verdict needs none. */
interface Ruling<Verdict extends string> {
  readonly verdict: Verdict
  readonly because: string
}

interface VerdictFormProps<Verdict extends string> {
  readonly state: CommandState<unknown>
  readonly choices: readonly Choice<Verdict>[]
  readonly onDecide: (ruling: Ruling<Verdict>) => void
  readonly because?: Words
  readonly becauseHint: Words
  readonly ready: readonly Words[]
  readonly bounds?: Bounds
  /** The feature's own words for its codes. */
  readonly refusals?: Readonly<Record<string, Words>>
  /** What a refusal leads to: each that has words of its own, or only the one named. */
  readonly wayOn?: { readonly word: Words; readonly go: () => void; readonly after?: string }
  /** Stands before the reason. */
  readonly children?: ReactNode
}

/** Asking again sends the ruling as it was, even when the reason was changed since. */
export function VerdictForm<Verdict extends string>(props: VerdictFormProps<Verdict>) {
  const { state, choices, onDecide, because, becauseHint, ready, bounds, refusals = {}, wayOn } = props
  const [written, setWritten] = useState('')
  const [ruling, setRuling] = useState<Ruling<Verdict>>()
  const isWritten = isReason(written, bounds)
  const sent = state.is === 'sending' ? ruling?.verdict : undefined
  const send = (verdict: Verdict) => {
    const chosen = { verdict, because: written }
    setRuling(chosen)
    onDecide(chosen)
  }
  const leadsOn = (code: string) => (wayOn?.after === undefined ? code in refusals : code === wayOn.after)
  return (
    <div className={styles.form}>
      <CommandNotice
        state={state}
        words={refusals}
        onAgain={() => ruling && onDecide(ruling)}
        wayOn={(code) => (wayOn && leadsOn(code) ? { word: say(wayOn.word), onPress: wayOn.go } : undefined)}
      />
      {props.children}
      <ReasonField
        name={because}
        hint={becauseHint}
        written={written}
        onWrite={setWritten}
        ready={ready}
        bounds={bounds}
      />
      <div className={styles.verdicts}>
        {choices.map(({ verdict, act, icon, look, barred, needsNoReason }) => (
          <Button
            key={verdict}
            size='large'
            type={look === 'primary' ? 'primary' : 'default'}
            danger={look === 'danger'}
            icon={icon && <Icon name={icon} />}
            disabled={barred || !(isWritten || needsNoReason) || (sent !== undefined && sent !== verdict)}
            loading={sent === verdict}
            onClick={() => send(verdict)}
          >
            {say(act)}
          </Button>
        ))}
      </div>
    </div>
  )
}

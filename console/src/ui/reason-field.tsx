// Why something is decided so: written by hand, or begun with a sentence that stands ready.
import { Button, Input } from 'antd'
import { useId } from 'react'
import { say, type Words } from '../platform/language'
import styles from './reason-field.module.css'
import { uiWords } from './words'

/** Characters a reason may have; most contracts ask for so many. */
export interface Bounds {
  readonly min: number
  readonly max: number
}
const usual: Bounds = { min: 2, max: 200 }

/** Whether a reason says enough to be sent. */
export function isReason(written: string, { min, max }: Bounds = usual): boolean {
  const length = [...written.trim()].length
  return min <= length && length <= max
}

interface ReasonFieldProps {
  readonly name?: Words | undefined
  readonly hint: Words
  readonly written: string
  readonly onWrite: (reason: string) => void
  readonly ready: readonly Words[]
  readonly bounds?: Bounds | undefined
}

export function ReasonField(props: ReasonFieldProps) {
  const { name = uiWords.because, hint, written, onWrite, ready, bounds = usual } = props
  const field = useId()
  return (
    <>
      <label className={styles.label} htmlFor={field}>
        {say(name)} <span className={styles.hint}>{say(hint)}</span>
      </label>
      <Input.TextArea
        id={field}
        value={written}
        maxLength={bounds.max}
        rows={3}
        onChange={(event) => onWrite(event.target.value)}
      />
      <ul className={styles.ready} aria-label={say(uiWords.ready)}>
        {ready.map((sentence) => (
          <li key={sentence.en}>
            <Button size='small' onClick={() => onWrite(say(sentence))}>
              {say(sentence)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

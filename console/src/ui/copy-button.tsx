// Copies a text, and says whether the browser let it.
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../platform/language'
import { Icon } from './icon'
import { uiWords } from './words'

type CopyState = 'ready' | 'copied' | 'failed'

export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<CopyState>('ready')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  const word = { ready: uiWords.copy, copied: uiWords.copied, failed: uiWords.copyFailed }[state]
  return (
    <Button
      size='small'
      icon={<Icon name={state === 'copied' ? 'check' : 'copy'} />}
      onClick={() => void copy()}
    >
      <span aria-live='polite'>{say(word)}</span>
    </Button>
  )
}

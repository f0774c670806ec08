// A sentence above the content with at most one thing to do: never a toast, because it must be there to be read.
import { Alert, Button } from 'antd'

interface NoticeProps {
  readonly tone: 'success' | 'info' | 'warning' | 'error'
  readonly title: string
  readonly hint?: string | undefined
  readonly action?: { readonly word: string; readonly onPress: () => void } | undefined
}

export function Notice({ tone, title, hint, action }: NoticeProps) {
  return (
    <Alert
      type={tone}
      showIcon
      title={title}
      description={hint}
      role={tone === 'error' ? 'alert' : 'status'}
      style={{ marginBottom: 12 }}
      action={
        action && (
          <Button size='small' onClick={action.onPress}>
            {action.word}
          </Button>
        )
      }
    />
  )
}

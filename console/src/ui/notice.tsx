// A sentence above the content with at most one thing to do: never a toast, because it must be there to be read.
import { Button } from 'antd'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import styles from './notice.module.css'

type NoticeTone = 'good' | 'info' | 'warning' | 'error'

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title: string
  readonly hint?: string | undefined
  readonly action?: { readonly word: string; readonly onPress: () => void } | undefined
}

const icons: Record<NoticeTone, IconName> = { good: 'check', info: 'info', warning: 'info', error: 'cross' }

export function Notice({ tone, title, hint, action }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <span className={styles.icon}>
        <Icon name={icons[tone]} />
      </span>
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {hint !== undefined && <p>{hint}</p>}
      </div>
      {action && (
        <Button size='small' onClick={action.onPress}>
          {action.word}
        </Button>
      )}
    </div>
  )
}

// One file as an operator sees it: a picture as it is, anything else behind a link.
import { openFileAsOperator } from '@ngo2/shared/uploads/contract'
import type { FileRef } from '@ngo2/shared/uploads/upload'
import { Button, Skeleton } from 'antd'
import { say } from '../../platform/language'
import { useView } from '../../platform/use-view'
import { FailedNotice } from '../../ui/list-view'
import { Notice } from '../../ui/notice'
import { uiWords } from '../../ui/words'
import styles from './documents.module.css'
import { documentWords } from './words'

/** Asks for the address once it is on the screen, because every asking stands in the organisation’s log. */
export function OpenFile({ file: { uploadId, kind } }: { readonly file: FileRef }) {
  const { state, read } = useView(openFileAsOperator, { uploadId })
  if (state.is === 'loading') {
    return (
      <div role='status' aria-label={say(uiWords.loading)}>
        <Skeleton active title={false} paragraph={{ rows: 8 }} />
      </div>
    )
  }
  if (state.is === 'gone') {
    return (
      <Notice
        tone='warning'
        title={say(documentWords.notReady)}
        hint={say(documentWords.notReadyHint)}
        action={{ word: say(uiWords.again), onPress: () => void read() }}
      />
    )
  }
  if (state.is === 'failed') return <FailedNotice refusal={state.refusal} onAgain={() => void read()} />
  const { url } = state.value
  if (kind === 'picture') {
    return (
      <a
        className={styles.paper}
        href={url}
        target='_blank'
        rel='noreferrer'
        title={say(documentWords.enlarge)}
      >
        <img src={url} alt={say(documentWords.documents)} referrerPolicy='no-referrer' />
      </a>
    )
  }
  return (
    <Button size='large' href={url} target='_blank' rel='noreferrer'>
      {say(kind === 'pdf' ? documentWords.openPdf : documentWords.openSheet)}
    </Button>
  )
}

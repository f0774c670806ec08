// The documents of a claim, one at a time: a picture as it is, anything else behind a link.
import type { FileRef } from '@ngo2/shared/uploads/upload'
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../../platform/language'
import { OpenFile } from '../documents'
import styles from './verification.module.css'
import { verificationWords } from './words'

export function Documents({ files }: { readonly files: readonly FileRef[] }) {
  const [nth, setNth] = useState(0)
  const file = files[nth]
  if (file === undefined) return <p>{say(verificationWords.noDocument)}</p>
  return (
    <>
      {files.length > 1 && (
        <ul className={styles.tabs}>
          {files.map(({ uploadId }, at) => (
            <li key={uploadId}>
              <Button size='small' type={at === nth ? 'primary' : 'default'} onClick={() => setNth(at)}>
                {say(verificationWords.nth(at + 1, files.length))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <OpenFile key={file.uploadId} file={file} />
    </>
  )
}

// Files a team keeps: each can be opened on the phone, and taken out where it may be.
import { openTeamFile } from '@ngo2/shared/uploads/contract'
import type { FileRef, UploadId } from '@ngo2/shared/uploads/upload'
import { View } from '@tarojs/components'
import { ask } from '@/api/ask'
import { refusalWords } from '@/api/words'
import { tell } from '@/platform/dialog'
import { say } from '@/platform/language'
import { openDocument, showPicture } from '@/platform/media'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cell } from '@/ui/cell'
import { teamFilesWords as words } from './words'

interface FileRowsProps {
  readonly files: readonly FileRef[]
  /** Stands before the number, e.g. 凭证. */
  readonly name: string
  readonly onRemove?: ((uploadId: UploadId) => void) | undefined
}

export function FileRows({ files, name, onRemove }: FileRowsProps) {
  const last = files.at(-1)
  if (last === undefined) return null
  const removeLast = () => onRemove?.(last.uploadId)
  return (
    <View>
      <Card>
        {files.map((file, nth) => (
          <Cell
            key={file.uploadId}
            icon='document'
            title={`${name} ${nth + 1}`}
            note={say(words.kinds[file.kind])}
            onPress={() => void look(file)}
          />
        ))}
      </Card>
      {onRemove !== undefined && (
        <Button kind='text' narrow onPress={removeLast}>
          {say(words.removeLast)}
        </Button>
      )}
    </View>
  )
}

async function look({ uploadId, kind }: FileRef): Promise<void> {
  const outcome = await ask(openTeamFile, { uploadId })
  if (outcome.is !== 'ok') {
    const why = outcome.is === 'refused' ? refusalWords(outcome.refusal) : words.notReached
    return tell(say(words.notOpened), say(why), say(words.understood))
  }
  const { url } = outcome.value
  await (kind === 'picture' ? showPicture(url) : openDocument(url)).catch(() =>
    tell(say(words.notOpened), say(words.notReached), say(words.understood)),
  )
}

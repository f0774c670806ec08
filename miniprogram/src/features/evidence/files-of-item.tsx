// The files of one item: those handed in before, and those put up now.
import type { GivenItem } from '@ngo2/shared/evidence/item'
import { View } from '@tarojs/components'
import { FileRows } from '@/features/team-files'
import { UploadField } from '@/features/uploads'
import { say } from '@/platform/language'
import { Fine } from '@/ui/fine'
import type { EvidenceDraft } from './draft'
import { formWords as words } from './form-words'
import { filesMax, type Giving } from './use-giving'

/** Items a paper is of use for; the others are typed, or kept on the page, in the books or among the projects. */
function takesFiles(item: GivenItem, by: string): boolean {
  return item === 'T4' || by === 'certificate' || by === 'audit' || by === 'partner' || by === 'own'
}

interface FilesOfItemProps {
  readonly item: GivenItem
  readonly draft: EvidenceDraft
  readonly giving: Giving
}

export function FilesOfItem({ item, draft, giving }: FilesOfItemProps) {
  if (!takesFiles(item, draft.by)) return null
  return (
    <View>
      <FileRows
        files={giving.before}
        name={say(words.before)}
        onRemove={(uploadId) =>
          giving.write({ files: draft.files.filter((file) => file.uploadId !== uploadId) })
        }
      />
      {giving.before.length < draft.files.length && <Fine>{say(words.anew)}</Fine>}
      <UploadField
        name={say(words.files)}
        hint={say(words.fileHint)}
        uploads={giving.uploads}
        max={filesMax - giving.before.length}
        takes='documentsToo'
      />
    </View>
  )
}

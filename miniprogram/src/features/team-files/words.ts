// The words at a team's files, Chinese first.
import type { FileKind } from '@ngo2/shared/uploads/upload'
import type { Words } from '@/platform/language'

export const teamFilesWords: {
  readonly kinds: Record<FileKind, Words>
  readonly removeLast: Words
  readonly notOpened: Words
  readonly notReached: Words
  readonly understood: Words
} = {
  kinds: {
    picture: { zh: '照片，点开看', en: 'Photo' },
    pdf: { zh: 'PDF，点开看', en: 'PDF' },
    sheet: { zh: '表格，点开看', en: 'Sheet' },
  },
  removeLast: { zh: '去掉后面一个', en: 'Take the last one out' },
  notOpened: { zh: '没打开', en: 'It did not open' },
  notReached: { zh: '没连上，过一会儿再试', en: 'No connection; try again later' },
  understood: { zh: '知道了', en: 'OK' },
}

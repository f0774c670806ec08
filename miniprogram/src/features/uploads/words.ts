// Words for files on their way, Chinese first.
import type { Words } from '@/platform/language'

export const uploadsWords = {
  addPicture: { zh: '拍照或选图', en: 'Take or choose' },
  addDocument: { zh: '聊天里的文件', en: 'File from chats' },
  waiting: { zh: '排队', en: 'Queued' },
  arrived: { zh: '到了', en: 'There' },
  stuck: { zh: '还在手机里', en: 'On the phone' },
  refused: { zh: '不能用', en: 'Not taken' },
  remove: { zh: '去掉这张', en: 'Remove' },
  stuckLong: { zh: '这张没送出去，还在手机里', en: 'This one did not get away; it is still on the phone' },
  again: { zh: '再送一次', en: 'Send again' },
  noRoom: { zh: '手机存不下了，腾点地方再选', en: 'The phone has no room; make some and choose again' },
} satisfies Record<string, Words>

/** Why a file was not taken. */
export const uploadRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '你在团队里的角色不能放这类文件', en: 'Your role may not put up such a file' },
  'uploads.too_large': { zh: '太大了：图2MB、PDF 10MB、表格2MB以内', en: 'Too large: 2 MB, a PDF 10 MB' },
  'uploads.disguised': { zh: '这个文件不是它的后缀说的那种', en: 'It is not what its name says' },
  'uploads.kind_unfit': { zh: '这里不收这种文件', en: 'Such a file does not fit here' },
  'uploads.day_full': { zh: '今天放的文件够多了，明天再来', en: 'Enough files for today' },
  'resource.conflict': { zh: '没送成，去掉它再选一次', en: 'Not sent; remove it and choose again' },
}

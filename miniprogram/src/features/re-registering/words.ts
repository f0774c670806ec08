// The words of stating a legal identity anew, Chinese first.
import type { Words } from '@/platform/language'

export const reRegisteringWords = {
  warning: {
    zh: '改了以后，原来的“看过原件”“核对过”就没有了，要重新看。',
    en: 'What was verified of the former one is gone then.',
  },
  save: { zh: '存', en: 'Save' },
  saving: { zh: '正在存…', en: 'Saving…' },
  unchanged: { zh: '还没有改动', en: 'Nothing changed' },
  notYours: { zh: '你现在的角色不能改登记', en: 'Your role may not change it' },
  saved: { zh: '存好了', en: 'Saved' },
  savedHint: {
    zh: '有证书的，去“材料”里拍一张；挂靠的，等对方同意。',
    en: 'Photograph the certificate under “documents”, or wait for the host.',
  },
  done: { zh: '好', en: 'Done' },
  gone: { zh: '没有这一家', en: 'No such organisation' },
}

/** Refusals that mean something particular here. */
export const reRegisteringRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '你现在的角色不能改登记', en: 'Your role may not change it' },
  'desks.host_unfit': {
    zh: '这一家现在不能给别人挂靠：要登记过、有团队、没在关闭',
    en: 'It cannot host: it must be registered, kept by a team and stay open',
  },
  'desks.frozen': { zh: '页面先冻住了，等工作人员看完再改', en: 'The page is frozen for now' },
  'desks.closed': { zh: '这个页面已经关了', en: 'This page is closed' },
}

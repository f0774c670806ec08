// Words every screen of the console shares, Chinese first.
import type { GeneralCode, Refusal } from '@ngo2/shared/contract/errors'
import type { Words } from '../platform/language'

export const uiWords = {
  loading: { zh: '正在取', en: 'Loading' },
  again: { zh: '再取一次', en: 'Try again' },
  refresh: { zh: '刷新', en: 'Refresh' },
  more: { zh: '再看一些', en: 'Show more' },
  moreFailed: { zh: '后面的没取到', en: 'The next ones could not be read' },
  notReached: { zh: '没连上服务器', en: 'The server did not answer' },
  notReachedHint: {
    zh: '看看网络，再取一次。什么都没有丢。',
    en: 'Check the network and try again. Nothing is lost.',
  },
  old: (from: string): Words => ({
    zh: `没取到新的，下面是 ${from} 取的`,
    en: `Could not refresh; this was read at ${from}`,
  }),
  unknown: { zh: '没等到回答，可能已经办成了', en: 'No answer came; it may have been done' },
  unknownHint: {
    zh: '再问一次就知道。问几次都只办一次。',
    en: 'Ask again to know. However often you ask, it is done once.',
  },
  askAgain: { zh: '再问一次', en: 'Ask again' },
  because: { zh: '写一句为什么', en: 'Say why in one sentence' },
  ready: { zh: '现成的话', en: 'Ready sentences' },
  next: { zh: '看下一条', en: 'Next one' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '浏览器不让复制，请手工选中', en: 'The browser refused; please select it by hand' },
}

const generalWords: Record<GeneralCode, Words> = {
  'request.invalid': { zh: '服务器没看懂这次请求', en: 'The server did not understand this request' },
  'auth.required': { zh: '登录到期了，请重新扫码', en: 'Your sign-in is over; scan a new code' },
  'auth.forbidden': {
    zh: '这里只给平台的工作人员用。您的身份刚被改过，请找管理员',
    en: 'Only the platform’s staff may do this. Your rights have changed; ask whoever grants them',
  },
  'resource.missing': {
    zh: '没有这一条，可能刚被删掉',
    en: 'There is no such thing; it may just have been deleted',
  },
  'resource.conflict': {
    zh: '和别人的改动撞上了，请刷新再看',
    en: 'Somebody else changed this; refresh and look again',
  },
  'rate.limited': { zh: '问得太密了，请稍等', en: 'Too many requests; wait a little' },
  'service.failed': {
    zh: '服务器出了错，是我们的问题。请再试一次',
    en: 'The server failed; it is our fault. Try again',
  },
}

/** A refusal in words: the feature's own for its codes, the general ones, and the bare code where we know none. */
export function refusalWords(refusal: Refusal, own: Readonly<Record<string, Words>> = {}): Words {
  const known = own[refusal.code] ?? generalWords[refusal.code as GeneralCode]
  const words = known ?? { zh: `服务器说不行：${refusal.code}`, en: `The server refused: ${refusal.code}` }
  if (refusal.field !== undefined) {
    return { zh: `${words.zh}（${refusal.field}）`, en: `${words.en} (${refusal.field}: ${refusal.message})` }
  }
  const waitS = refusal.retryAfterS
  return waitS === undefined
    ? words
    : { zh: `${words.zh}：${waitS}秒后再试`, en: `${words.en}: again in ${waitS} s` }
}

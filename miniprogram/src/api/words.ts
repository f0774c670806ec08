// Words for the refusals any endpoint may answer with, Chinese first; rules of a feature have words of their own.
import type { Refusal } from '@ngo2/shared/contract/errors'
import type { Words } from '@/platform/language'

const words: Record<string, Words> = {
  'auth.required': { zh: '登录没成功。再点一次试试', en: 'You are not signed in. Please try again' },
  'auth.forbidden': { zh: '这件事你的账号不能做', en: 'Your account may not do this' },
  'accounts.code_stale': {
    zh: '微信的登录凭证过期了。再点一次就好',
    en: 'WeChat’s code is over. Try once more',
  },
  'accounts.risk_blocked': {
    zh: '微信限制了这个账号，这里登录不了。可以在微信的“帮助与反馈”里问',
    en: 'WeChat restricts this account; it cannot sign in here',
  },
  'accounts.leaving': {
    zh: '这个账号正在注销，过一会儿再来',
    en: 'This account is being deleted; come back in a while',
  },
  'accounts.wechat_busy': { zh: '微信那边忙，过一会儿再点', en: 'WeChat is busy, try again in a while' },
  'resource.missing': { zh: '已经不在了', en: 'It is gone' },
  'service.failed': { zh: '我们这边出错了，不是你的问题。过一会儿再试', en: 'Our fault. Try again later' },
}

const other: Words = {
  zh: '这次没做成。请更新微信后再试',
  en: 'This did not work. Update WeChat and try again',
}

/** Why it was refused: the feature's own word for the code where it has one, otherwise the general one. */
export function refusalWords({ code, retryAfterS }: Refusal, own: Record<string, Words> = {}): Words {
  if (code === 'rate.limited') {
    const seconds = retryAfterS ?? 60
    return { zh: `点得太快了，${seconds}秒后再试`, en: `Too fast; try again in ${seconds} seconds` }
  }
  return own[code] ?? words[code] ?? other
}

/** What stands while no answer came. */
export const outcomeWords = {
  checking: { zh: '没收到回音，正在核对…', en: 'No answer yet, checking…' },
  unknown: {
    zh: '网络断了，还不知道成了没有。再问一次不会重复',
    en: 'No answer came. Asking again is safe',
  },
  askAgain: { zh: '再问一次', en: 'Ask again' },
}

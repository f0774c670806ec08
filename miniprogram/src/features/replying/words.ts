// The words of replying to a theme, Chinese first.
import type { Words } from '@/platform/language'

export const replyingWords = {
  hint: {
    zh: '写做了什么、打算什么时候改。不要猜是谁说的，也不要请谁改口。大家都看得到。',
    en: 'Say what you did and when you will change it. Never guess who said it. Everybody reads it.',
  },
  field: { zh: '答复', en: 'Reply' },
  placeholder: {
    zh: '比如：十二月起，每季度的账贴在村口',
    en: 'From December the books hang at the village gate',
  },
  money: (phrase: string): Words => ({
    zh: `“${phrase}”像是在收款，这里不能写`,
    en: `“${phrase}” asks for money`,
  }),
  length: { zh: '写2到500个字', en: '2 to 500 characters' },
  nothingChanged: { zh: '还没有改', en: 'Nothing changed' },
  send: { zh: '发出去', en: 'Send' },
  sending: { zh: '正在发…', en: 'Sending…' },
  sent: { zh: '发出去了，大家看得到', en: 'Sent; everybody can read it' },
  pending: { zh: '收到了，有人看过就公开', en: 'Received; public once looked at' },
  over: { zh: '答复过了。一件事答复一次，改错字的一天也过了', en: 'Replied; the day to correct it is over' },
  meanwhile: { zh: '同事刚写过', en: 'A colleague wrote meanwhile' },
  meanwhileHint: { zh: '两份都在，挑一份', en: 'Both are here; choose one' },
  chooseFirst: { zh: '先挑一份', en: 'Choose one first' },
  back: { zh: '回去', en: 'Back' },
}

export const replyRefusals: Record<string, Words> = {
  'auth.forbidden': { zh: '答复由负责人或编辑来写', en: 'Owner or editors reply' },
  'improvements.not_heard': { zh: '还没有人提这件事', en: 'Nobody named this' },
  'improvements.correction_over': replyingWords.over,
  'improvements.edited_meanwhile': replyingWords.meanwhile,
  'improvements.frozen': { zh: '这一页冻着或者关了，先不能写', en: 'This page is frozen or closed' },
  'improvements.asks_for_money': { zh: '这里不能写收款的话', en: 'Please take out what asks for money' },
  'moderation.text_refused': { zh: '有一句没通过检查，换个说法', en: 'The check refused some words' },
  'resource.conflict': { zh: '撞了号，回去再开一次就好', en: 'Open this page once more' },
}
